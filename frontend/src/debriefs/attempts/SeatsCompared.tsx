import { Box, Typography } from '@mui/material';
import { useSeatWords } from '../../exercises/seatWords';
import { useWords } from '../../i18n';
import { TABULAR } from '../../theme/theme';
import { Block } from '../Block';
import type { SeatTold } from '../shapes';
import { Arrow } from './ChangesBlock';
import type { Two } from './Compared';
import { type Pair, pairSeats } from './comparing';

const FIGURES = ['points', 'tasks', 'hints', 'refused', 'late'] as const;

const figureOf = (seat: SeatTold | null, name: (typeof FIGURES)[number]): number | null => {
  if (seat === null) return null;
  if (name === 'points') return seat.points?.total ?? null;
  if (name === 'tasks') return seat.tasks.filter(({ standing }) => standing === 'done').length;
  return seat[name];
};

/** What every seat did in both attempts. */
export function SeatsCompared({ one, two }: Two) {
  const words = useWords();
  const rows = pairSeats(one, two);
  if (rows.length === 0) return null;
  return (
    <Block title={words('debrief.seats.title')} lead={words('attempts.seats_lead')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {rows.map((row) => (
          <Seat key={row.key} row={row} />
        ))}
      </Box>
    </Block>
  );
}

function Seat({ row: { key, one, two } }: { row: Pair<SeatTold> }) {
  const words = useWords();
  const name = useSeatWords();
  const shown = FIGURES.filter((figure) => figureOf(one, figure) || figureOf(two, figure));
  return (
    <Box
      component="li"
      sx={{
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 3,
        rowGap: 0.5,
        alignItems: 'baseline',
      }}
    >
      <Typography sx={{ fontWeight: 600, minWidth: '11rem' }}>
        <bdi>{name(key)}</bdi>
      </Typography>
      {shown.map((figure) => (
        <Typography key={figure} component="span" variant="body2" sx={TABULAR}>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {words(figure === 'points' ? 'debrief.points.title' : `debrief.seats.${figure}`)}{' '}
          </Box>
          <FromTo one={figureOf(one, figure)} two={figureOf(two, figure)} />
        </Typography>
      ))}
    </Box>
  );
}

function FromTo({ one, two }: { one: number | null; two: number | null }) {
  if (one === two) return <>{one ?? '–'}</>;
  return (
    <>
      {one ?? '–'} <Arrow /> <strong>{two ?? '–'}</strong>
    </>
  );
}
