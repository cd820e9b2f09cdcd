import { Box, Card, CardContent, Typography } from '@mui/material';
import { formatInstant } from '../fields/time';
import { intlTag, useLocale, useWords } from '../i18n';
import { useRefusalWords } from '../layout/RefusalNote';
import { TABULAR } from '../theme/theme';
import { inBytes, inMilliseconds, inNumber } from './figure';
import type { Server } from './ServerPage';

/** What a server has done since it was started, and what it most often said no to. */
export function Figures({ server }: { server: Server }) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const told = useRefusalWords(zone);
  const figures = [
    ['rooms', inNumber(server.rooms, tag)],
    ['streams', inNumber(server.streams, tag)],
    ['queue', inNumber(server.queue, tag)],
    ['answers', inNumber(server.answers, tag)],
    ['answerTime', inMilliseconds(server.answerSeconds, tag)],
    ['commits', inNumber(server.commits, tag)],
    ['commitTime', inMilliseconds(server.commitSeconds, tag)],
    ['together', inNumber(server.actsPerCommit, tag)],
    ['memory', server.memoryBytes === null ? '–' : inBytes(server.memoryBytes, tag)],
  ] as const;
  return (
    <Card sx={{ mt: 3 }}>
      <CardContent sx={{ p: { xs: 2.5, sm: 4 } }}>
        <Typography component="h2" variant="h2">
          {words('health.figures')}
        </Typography>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {words('health.since', {
            when: formatInstant(server.startedAt, { zone, tag, seconds: false }),
            version: server.version,
            database: words(`health.database.${server.database}`),
          })}
        </Typography>
        <Box
          component="dl"
          sx={{
            m: 0,
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { xs: 'repeat(2, 1fr)', sm: 'repeat(3, 1fr)' },
          }}
        >
          {figures.map(([name, value]) => (
            <Box
              key={name}
              sx={{ display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' }}
            >
              <Typography component="dt" variant="body2" color="text.secondary">
                {words(`health.figure.${name}`)}
              </Typography>
              <Typography component="dd" sx={{ ...TABULAR, m: 0, fontSize: '1.5rem' }}>
                <bdi>{value}</bdi>
              </Typography>
            </Box>
          ))}
        </Box>
        {server.refusals.length > 0 && (
          <>
            <Typography component="h3" variant="h3" sx={{ mt: 3, mb: 1 }}>
              {words('health.refusals')}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
              {server.refusals.map(({ code, times }) => (
                <Box component="li" key={code} sx={{ display: 'flex', gap: 1.5, py: 0.5 }}>
                  <Typography sx={{ ...TABULAR, minWidth: '3ch', textAlign: 'end' }}>
                    {inNumber(times, tag)}
                  </Typography>
                  <Typography sx={{ flex: 1, overflowWrap: 'anywhere' }}>
                    {told(code).title.replace(/%\{\w+\}\.?/g, '…')}
                    <Typography component="bdi" variant="caption" color="text.secondary">
                      {' '}
                      {code}
                    </Typography>
                  </Typography>
                </Box>
              ))}
            </Box>
          </>
        )}
      </CardContent>
    </Card>
  );
}
