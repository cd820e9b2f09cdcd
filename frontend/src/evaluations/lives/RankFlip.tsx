import { Box, Typography, useTheme } from '@mui/material';
import type { LifeCost } from '../../api/shapes';
import { isolated } from '../../fields/isolated';
import { useWords } from '../../i18n';
import { TABULAR } from '../../theme/theme';
import { type Crossing, crossingsOf, isTurned, ROW } from './flip';

const MIDDLE = 100;
// Two lines fit a row; a longer name is told in full above.
const NAME = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  overflowWrap: 'anywhere',
  lineHeight: 1.15,
} as const;

/** The order of prices beside the order of costs, and a line from the one to the other for each bid. */
export function RankFlip({ costs }: { costs: LifeCost[] }) {
  const words = useWords();
  const first = costs[0];
  if (!first || costs.length < 2) return null;
  const crossings = crossingsOf(costs);
  const byPrice = [...crossings].sort((one, other) => one.from - other.from);
  return (
    <Box component="section" sx={{ mt: 3, breakInside: 'avoid' }}>
      <Typography component="h4" sx={{ fontWeight: 650, mb: 0.5 }}>
        {words('life.flip.title')}
      </Typography>
      <Typography variant="body2" sx={{ mb: 1.5, maxWidth: '70ch' }}>
        {isTurned(costs) && first.priceRank > 1
          ? words('life.flip.turned', {
              name: isolated(first.tenderer.name),
              rank: first.priceRank,
            })
          : !isTurned(costs) && words('life.flip.same')}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: `minmax(0, 1fr) minmax(48px, ${MIDDLE}px) minmax(0, 1fr)`,
          maxWidth: 640,
        }}
      >
        <Order title={words('life.flip.byPrice')} rows={byPrice} rank="priceRank" atEnd />
        <Lines crossings={crossings} />
        <Order title={words('life.flip.byCost')} rows={crossings} rank="rank" />
      </Box>
    </Box>
  );
}

interface OrderProps {
  title: string;
  rows: Crossing[];
  rank: 'rank' | 'priceRank';
  atEnd?: boolean;
}

function Order({ title, rows, rank, atEnd = false }: OrderProps) {
  return (
    <Box sx={{ textAlign: atEnd ? 'end' : 'start', minWidth: 0 }}>
      <Typography variant="caption" component="p" color="text.secondary" sx={{ height: ROW }}>
        {title}
      </Typography>
      <Box component="ol" aria-label={title} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <Box
            key={row.bid}
            component="li"
            sx={{
              height: ROW,
              display: 'flex',
              flexDirection: atEnd ? 'row' : 'row-reverse',
              justifyContent: 'flex-end',
              alignItems: 'center',
              gap: 1,
              fontSize: '0.875rem',
              fontWeight: row.rank === 1 ? 700 : 400,
            }}
          >
            <Box component="bdi" sx={NAME}>
              {row.name}
            </Box>
            <Box component="span" sx={{ ...TABULAR, flex: 'none' }}>
              {row[rank]}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function Lines({ crossings }: { crossings: Crossing[] }) {
  const { palette, direction } = useTheme();
  const height = crossings.length * ROW;
  const at = (row: number) => row * ROW + ROW / 2;
  return (
    <Box aria-hidden="true" sx={{ pt: `${ROW}px`, px: 1 }}>
      <svg
        width="100%"
        height={height}
        viewBox={`0 0 ${MIDDLE} ${height}`}
        preserveAspectRatio="none"
        focusable="false"
        style={{ display: 'block', transform: direction === 'rtl' ? 'scaleX(-1)' : undefined }}
      >
        <title>{''}</title>
        {crossings.map(({ bid, from, to, rank }) => (
          <path
            key={bid}
            d={`M 0 ${at(from)} C ${MIDDLE / 2} ${at(from)}, ${MIDDLE / 2} ${at(to)}, ${MIDDLE} ${at(to)}`}
            fill="none"
            stroke={rank === 1 ? palette.success.main : palette.text.secondary}
            strokeWidth={rank === 1 ? 3 : 1.5}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
    </Box>
  );
}
