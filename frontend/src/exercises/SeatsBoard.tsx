import { Box, Paper, Stack, Typography } from '@mui/material';
import { useWords } from '../i18n';
import { SeatRow } from './SeatRow';
import { useListText, useSeatWords } from './seatWords';
import type { Board } from './shapes';

interface Props {
  board: Board;
  on: boolean;
}

/** Seats and their tasks, those whom the room has waited for longest first. */
export function SeatsBoard({ board, on }: Props) {
  const words = useWords();
  const nameOf = useSeatWords();
  const listed = useListText();
  const rows = board.rows.filter(
    ({ cells, playedBy }) => cells.length > 0 || playedBy === 'person',
  );
  const idle = board.rows.length - rows.length;
  const waits = board.waitingFor.map((seat) => nameOf(seat));
  return (
    <Box component="section" aria-labelledby="exercise-seats">
      <Typography component="h2" variant="h2" id="exercise-seats">
        {words('exercise.board')}
      </Typography>
      <Typography role="status" color="text.secondary" sx={{ mt: 0.5, mb: 1.5 }}>
        {waits.length === 0
          ? words('exercise.waits_for_nobody')
          : `${words('exercise.waits_for')} ${listed(waits)}`}
      </Typography>
      <Paper variant="outlined" component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {rows.map((row) => (
          <SeatRow
            key={row.seat}
            row={row}
            on={on}
            waitedFor={board.waitingFor.includes(row.seat)}
          />
        ))}
      </Paper>
      {idle > 0 && (
        <Stack sx={{ mt: 1 }}>
          <Typography variant="caption" color="text.secondary">
            {words('exercise.idle', { smart_count: idle })}
          </Typography>
        </Stack>
      )}
    </Box>
  );
}
