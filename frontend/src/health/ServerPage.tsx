import BadIcon from '@mui/icons-material/ErrorOutlined';
import NoteIcon from '@mui/icons-material/InfoOutlined';
import GoodIcon from '@mui/icons-material/TaskAltOutlined';
import { Box, Button, Card, CardContent, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { get } from '../api/client';
import type { Refusal } from '../api/refusal';
import type { components } from '../api/schema.gen';
import { StatusChip } from '../fields/StatusChip';
import { intlTag, useLocale, useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { PublicShell } from '../layout/PublicShell';
import { RefusalNote } from '../layout/RefusalNote';
import { Figures } from './Figures';
import { readFailing } from './failing';
import { inBytes } from './figure';

export type Server = components['schemas']['ServerShown'];

const EVERY = 5000; // milliseconds between two looks
const TONE = { bad: 'bad', wait: 'wait', good: 'good' } as const;
const ICON = { bad: <BadIcon />, wait: <NoteIcon />, good: <GoodIcon /> };

/** Is my server all right? Part by part, with what to do, and what it has done since it was started. */
export default function ServerPage() {
  const words = useWords();
  const read = useQuery<Server, Refusal>({
    queryKey: ['server'],
    queryFn: ({ signal }) => get('/api/server', signal),
    refetchInterval: EVERY,
  });
  // A server that cannot look up who asks still tells everybody which part is wrong, and nothing more.
  const failing = useQuery({
    queryKey: ['server', 'failing'],
    queryFn: ({ signal }) => readFailing(signal),
    enabled: (read.error?.status ?? 0) >= 500,
    refetchInterval: EVERY,
  });
  const server = read.data;
  const parts = read.error ? (failing.data ?? []) : (server?.parts ?? []);
  const verdict = read.error ? 'bad' : server?.standing;
  return (
    <PublicShell title={words('health.title')} width="md">
      <Typography component="h1" variant="h1">
        {words('health.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 1, mb: 3, maxWidth: '65ch' }}>
        {words('health.text')}
      </Typography>
      {parts.length === 0 && <RefusalNote refusal={read.error} />}
      {read.isPending && <Loading lines={4} />}
      {parts.length > 0 && verdict && (
        <>
          <Card>
            <CardContent sx={{ p: { xs: 2.5, sm: 4 } }}>
              <Box role="status" sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
                <Box
                  aria-hidden="true"
                  sx={{ color: `tones.${TONE[verdict]}.text`, '& svg': { fontSize: 44 } }}
                >
                  {ICON[verdict]}
                </Box>
                <Box>
                  <Typography component="h2" variant="h2">
                    {words(`health.verdict.${verdict}`)}
                  </Typography>
                  <Typography color="text.secondary">{words(`health.do.${verdict}`)}</Typography>
                </Box>
              </Box>
              <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 3 }}>
                {parts.map((part) => (
                  <PartRow key={part.name} part={part} />
                ))}
              </Box>
            </CardContent>
          </Card>
          {server && <Figures server={server} />}
        </>
      )}
      <Button component={Link} to="/trainer" sx={{ mt: 3 }}>
        {words('health.back')}
      </Button>
    </PublicShell>
  );
}

function PartRow({ part }: { part: Server['parts'][number] }) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const free = part.freeBytes == null ? null : inBytes(part.freeBytes, tag);
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="h3" sx={{ flex: 1, fontWeight: 600 }}>
          {words(`health.part.${part.name}`)}
        </Typography>
        {free && (
          <Typography component="bdi" variant="body2" color="text.secondary">
            {words('health.free', { size: free })}
          </Typography>
        )}
        <StatusChip
          tone={TONE[part.standing]}
          icon={ICON[part.standing]}
          label={words(`health.is.${part.standing}`)}
        />
      </Box>
      {part.standing !== 'good' && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, maxWidth: '65ch' }}>
          {words(part.cause ? `health.cause.${part.cause}` : `health.cure.${part.name}`)}{' '}
          <bdi>{part.rooms?.join(', ')}</bdi>
        </Typography>
      )}
    </Box>
  );
}
