import { Box, Typography } from '@mui/material';
import type { OutOfRace as Row } from '../../api/shapes';
import { MoneyField } from '../../fields/MoneyField';
import { usePercentText } from '../../fields/percent';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { FateChip } from '../reserve/FateChip';

/** A responsive bid that the limit or the plan price keeps out of the ranking. */
export function OutOfRace({ row }: { row: Row }) {
  const words = useWords();
  const percent = usePercentText();
  return (
    <Box
      sx={{
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 0.5,
        justifyContent: 'space-between',
        alignItems: 'center',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          <bdi>{row.tenderer.name}</bdi>
        </Typography>{' '}
        <Why fate={row.fate} />
      </Box>
      <Box sx={{ textAlign: 'end', marginInlineStart: 'auto' }}>
        <MoneyField value={row.total} sx={{ fontWeight: 650 }} />
        {row.percent && (
          <Typography variant="caption" component="p" color="text.secondary">
            {words('reserve.ranking.ofPlan', { percent: percent(row.percent) })}
          </Typography>
        )}
      </Box>
    </Box>
  );
}

/** Why a bid has no place: what the committee gave it, the budget, or the limits of a plan price. */
function Why({ fate }: Pick<Row, 'fate'>) {
  const words = useWords();
  switch (fate) {
    case 'underLeastPoints':
    case 'underPassMark':
      return <StatusChip tone="bad" label={words(`committees.ranking.${fate}`)} />;
    case 'aboveBudget':
      return <StatusChip tone="wait" label={words('committees.ranking.aboveBudget')} />;
    default:
      return <FateChip fate={fate} />;
  }
}
