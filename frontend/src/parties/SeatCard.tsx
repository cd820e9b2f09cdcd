import { Box, Card, Typography } from '@mui/material';
import type { SeatShown } from '../api/shapes';
import { StatusChip } from '../fields/StatusChip';
import { useWords, type WordKey } from '../i18n';
import type { Tone } from '../theme/palette';
import { personaColours } from '../theme/palette';
import { PersonaMark } from './persona';
import { SeatActions, type SeatDeeds } from './SeatActions';
import { type SeatState, stateOf } from './seatState';

interface Props {
  seat: SeatShown;
  /** The identifier of whoever looks. */
  me: string;
  playing: boolean;
  busy: boolean;
  deeds: SeatDeeds;
}

const STATUS: Record<SeatState, { tone: Tone; key: WordKey }> = {
  mine: { tone: 'good', key: 'seats.yours' },
  resting: { tone: 'wait', key: 'seating.resting' },
  free: { tone: 'active', key: 'seats.free' },
  bot: { tone: 'neutral', key: 'seats.bot' },
  table: { tone: 'neutral', key: 'seating.table' },
  held: { tone: 'neutral', key: 'seats.held_by' },
};

/** One seat: what it does, for whom, and who sits there. */
export function SeatCard({ seat, me, playing, busy, deeds }: Props) {
  const words = useWords();
  const state = stateOf(seat, me);
  const { tone, key } = state === 'held' && seat.bot ? STATUS.bot : STATUS[state];
  const beside = seat.people.filter(({ id }) => id !== me).map(({ name }) => name);
  return (
    <Card
      component="li"
      sx={{
        p: 2,
        display: 'flex',
        flexDirection: 'column',
        gap: 1.25,
        opacity: state === 'held' ? 0.85 : 1,
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
      {state === 'mine' && beside.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          {words('seating.with', { names: beside.join(', ') })}
        </Typography>
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1, minHeight: 44 }}>
        <StatusChip tone={tone} label={words(key, { name: seat.holder })} />
        <Box sx={{ flex: 1 }} />
        <SeatActions seat={seat} state={state} playing={playing} busy={busy} deeds={deeds} />
      </Box>
    </Card>
  );
}
