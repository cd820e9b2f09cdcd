import { Box, Button, Card, Typography } from '@mui/material';
import type { SeatShown } from '../api/shapes';
import { StatusChip } from '../fields/StatusChip';
import { useWords, type WordKey } from '../i18n';
import type { Tone } from '../theme/palette';
import { personaColours } from '../theme/palette';
import { PersonaMark } from './persona';

interface Props {
  seat: SeatShown;
  playing: boolean;
  busy: boolean;
  onTake: () => void;
  onPlay: () => void;
  onLeave: () => void;
}

function statusOf(seat: SeatShown): { tone: Tone; key: WordKey } {
  if (seat.mine) return { tone: 'good', key: 'seats.yours' };
  if (seat.bot) return { tone: 'neutral', key: 'seats.bot' };
  return seat.holder === null
    ? { tone: 'active', key: 'seats.free' }
    : { tone: 'neutral', key: 'seats.held_by' };
}

/** One seat: what it does, for whom, and who sits there. */
export function SeatCard({ seat, playing, busy, onTake, onPlay, onLeave }: Props) {
  const words = useWords();
  const { tone, key } = statusOf(seat);
  const free = seat.holder === null;
  const label = `${words(`roles.${seat.role}`)}, ${seat.organisation}`;
  return (
    <Card
      component="li"
      sx={{
        p: 2,
        display: 'flex',
        flexDirection: 'column',
        gap: 1.25,
        opacity: free || seat.mine ? 1 : 0.85,
        borderTop: `4px solid ${personaColours[seat.role]}`,
      }}
    >
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
        <PersonaMark role={seat.role} />
        <Box sx={{ minWidth: 0, flex: 1 }}>
          <Typography component="h2" sx={{ fontWeight: 650, lineHeight: 1.3 }}>
            <bdi>{seat.organisation}</bdi>
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {words(`roles.${seat.role}`)} · <bdi>{seat.seat}</bdi>
          </Typography>
        </Box>
      </Box>
      <Typography variant="body2" sx={{ flex: 1 }}>
        {words(`seats.does_${seat.role}`)}
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, minHeight: 44 }}>
        <StatusChip tone={tone} label={words(key, { name: seat.holder })} />
        <Box sx={{ flex: 1 }} />
        {free && (
          <Button
            size="small"
            variant="outlined"
            disabled={busy}
            onClick={onTake}
            aria-label={`${words('seats.take')}: ${label}`}
          >
            {words('seats.take')}
          </Button>
        )}
        {seat.mine && !playing && (
          <Button
            size="small"
            variant="outlined"
            onClick={onPlay}
            aria-label={`${words('seats.play')}: ${label}`}
          >
            {words('seats.play')}
          </Button>
        )}
        {seat.mine && (
          <Button
            size="small"
            disabled={busy}
            onClick={onLeave}
            aria-label={`${words('seats.leave')}: ${label}`}
          >
            {words('seats.leave')}
          </Button>
        )}
      </Box>
    </Card>
  );
}
