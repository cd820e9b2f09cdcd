import StuckIcon from '@mui/icons-material/ErrorOutlined';
import { Box, Button, Paper, Typography } from '@mui/material';
import { useWords } from '../../i18n';
import { sentence } from '../../workshops/sentence';
import { Since } from '../Since';
import { useSeatWords } from '../seatWords';
import type { Board, Cell, Row } from '../shapes';
import { useRescue } from './useRescue';

/** Who does not get on, why, since when, and what may be done about it; the longest first. */
export function StuckList({ board }: { board: Board }) {
  const words = useWords();
  const found = board.rows
    .flatMap((row) => row.cells.map((cell) => ({ row, cell })))
    .flatMap(({ row, cell }) => (cell.slow ? [{ row, cell, slow: cell.slow }] : []))
    .sort((one, other) => one.slow.since.localeCompare(other.slow.since));
  if (found.length === 0 && !board.still) return null;
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby="stuck-title"
      sx={{ p: 2, borderColor: 'warning.main' }}
    >
      <Typography id="stuck-title" component="h2" variant="h2" sx={{ display: 'flex', gap: 1 }}>
        <StuckIcon color="warning" aria-hidden="true" />
        {words('monitor.title')}
      </Typography>
      <Box role="status" component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {board.still && <li>{words(`monitor.still.${board.still.still}`)}</li>}
        {found.map(({ row, cell }) => (
          <StuckLine key={cell.task} row={row} cell={cell} />
        ))}
      </Box>
    </Paper>
  );
}

function StuckLine({ row, cell }: { row: Row; cell: Cell }) {
  const words = useWords();
  const nameOf = useSeatWords();
  const { rescue, busy } = useRescue(cell.task);
  const { slow } = cell;
  if (!slow) return null;
  const led = row.seat === 'trainer' || row.seat === 'clock';
  return (
    <Box
      component="li"
      data-testid={`stuck-${cell.task}`}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        justifyContent: 'space-between',
        py: 1,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ minWidth: 0, flex: '1 1 260px' }}>
        <Typography sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
          {words('exercise.waits_for')} <bdi>{nameOf(row.seat)}</bdi>
        </Typography>
        <Typography variant="body2">
          <bdi>{sentence(cell.text)}</bdi>
        </Typography>
        <Typography variant="body2" sx={{ color: 'tones.wait.text', fontWeight: 600 }}>
          {words(`monitor.why.${slow.why}`)}
          {cell.openedAt && (
            <>
              {' · '}
              <Since instant={cell.openedAt} />
            </>
          )}
        </Typography>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button size="small" variant="outlined" disabled={busy} onClick={() => rescue('bot')}>
          {words(led ? 'exercise.do_now' : 'exercise.bot_finishes')}
        </Button>
        {!led && (
          <Button size="small" variant="outlined" disabled={busy} onClick={() => rescue('time')}>
            {words('monitor.more_time')}
          </Button>
        )}
        <Button size="small" disabled={busy} onClick={() => rescue('release')}>
          {words('exercise.go_on_without')}
        </Button>
      </Box>
    </Box>
  );
}
