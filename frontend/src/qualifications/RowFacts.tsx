import { Box, Typography } from '@mui/material';
import type { Queue } from '../api/shapes';
import { MoneyField } from '../fields/MoneyField';
import { usePercent } from '../fields/percent';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { TABULAR } from '../theme/theme';
import { usePointsText } from './usePointsText';

/** The row of the law that prices are scored by, as facts beside each other. */
export function RowFacts({ queue }: { queue: Queue }) {
  const words = useWords();
  const points = usePointsText();
  const percent = usePercent();
  const { priceScore: row, statutoryCosts, planPrice, floor, mostCapability } = queue;
  const facts: [string, React.ReactNode][] = [
    [words('qualifications.row.price'), points(row.weight)],
    [words('qualifications.row.capability'), points(mostCapability)],
    [words('qualifications.row.passMark'), points(row.passMark)],
    [words('qualifications.row.best'), percent(row.baseRatio)],
    [words('qualifications.row.slope'), points(row.slope)],
    [words('qualifications.row.plateau'), percent(row.plateau)],
    [words('reserve.planPrice'), <MoneyField key="plan" value={planPrice} />],
    [words('reserve.floor'), <MoneyField key="floor" value={floor} />],
  ];
  if (statutoryCosts.amount !== '0')
    facts.push([
      words('qualifications.row.statutory'),
      <MoneyField key="costs" value={statutoryCosts} />,
    ]);
  return (
    <Box sx={{ mb: 2 }}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, 1fr)' },
          gap: 1.5,
        }}
      >
        {facts.map(([name, value]) => (
          <div key={name}>
            <Typography component="dt" variant="caption" color="text.secondary">
              {name}
            </Typography>
            <Typography component="dd" sx={{ ...TABULAR, m: 0, fontWeight: 650 }}>
              <bdi>{value}</bdi>
            </Typography>
          </div>
        ))}
      </Box>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 1 }}>
        {words('qualifications.row.source')}
        {words('page.colon')} <bdi>{row.source}</bdi>{' '}
        {row.trainingValue && <StatusChip tone="wait" label={words('reserve.notice.training')} />}
      </Typography>
    </Box>
  );
}
