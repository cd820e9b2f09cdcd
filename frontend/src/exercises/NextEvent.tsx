import { Box, Button, Card, CardContent, Stack, Typography } from '@mui/material';
import { useRead } from '../api/useRead';
import { DeadlineField } from '../fields/DeadlineField';
import { formatInstant } from '../fields/time';
import { intlTag, useLocale, useWords } from '../i18n';
import { useRoom, useWorkshopNow } from '../live/room';
import type { Coming } from './shapes';

/** An inject that was planned elsewhere, or an award, shows here within this time. */
const AGAIN = 10_000;
const LATER = 4;

interface Props {
  busy: boolean;
  onMove: (move: { to: string }) => void;
}

/** Forward to the nearest of all dates of the room; where that is stands on the button's own line. */
export function NextEvent({ busy, onMove }: Props) {
  const words = useWords();
  const now = useWorkshopNow();
  const read = useRead<Coming[]>('tenders', 'exercise/coming', { every: AGAIN });
  const [next, ...later] = (read.data ?? []).filter(({ to }) => Date.parse(to) > now);
  return (
    <Card component="section" aria-labelledby="next-event-title">
      <CardContent sx={{ p: { xs: 2, sm: 3 } }}>
        <Typography id="next-event-title" component="h2" variant="h2" sx={{ mb: 1.5 }}>
          {words('clock.next_event')}
        </Typography>
        {!next && read.data && (
          <Typography color="text.secondary">{words('clock.no_event')}</Typography>
        )}
        {next && (
          <Stack
            direction={{ xs: 'column', sm: 'row' }}
            spacing={2}
            sx={{ alignItems: { sm: 'center' }, justifyContent: 'space-between' }}
          >
            <Box id="next-event">
              <EventLine coming={next} first />
            </Box>
            <Button
              variant="outlined"
              disabled={busy}
              aria-describedby="next-event"
              onClick={() => onMove({ to: next.to })}
              sx={{ flexShrink: 0 }}
            >
              {words('clock.to_event')}
            </Button>
          </Stack>
        )}
        {later.length > 0 && (
          <>
            <Typography component="h3" variant="body2" color="text.secondary" sx={{ mt: 2 }}>
              {words('clock.after_that')}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {later.slice(0, LATER).map((one) => (
                <Box component="li" key={`${one.event} ${one.at} ${one.name}`} sx={{ mt: 0.75 }}>
                  <EventLine coming={one} />
                </Box>
              ))}
            </Box>
          </>
        )}
      </CardContent>
    </Card>
  );
}

function EventLine({ coming, first = false }: { coming: Coming; first?: boolean }) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const { zone } = useRoom();
  return (
    <>
      <Typography sx={{ fontWeight: first ? 650 : 500, overflowWrap: 'anywhere' }}>
        {words(`clock.event.${coming.event}`)} <bdi>{coming.name}</bdi>
      </Typography>
      <Typography variant="body2" color="text.secondary">
        <bdi>{formatInstant(Date.parse(coming.to), { zone, tag, seconds: true })}</bdi> ·{' '}
        <DeadlineField deadline={coming.at} />
      </Typography>
    </>
  );
}
