import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { DrawRecord } from '../../api/shapes';
import { formatMoney } from '../../fields/money';
import { usePercent } from '../../fields/percent';
import { intlTag, useLocale, useWords } from '../../i18n';
import { TABULAR } from '../../theme/theme';
import { isAveraged } from './planPrice';

/** Read from left to right in every language. */
const sum = (text: string) => `\u2066${text}\u2069`;

/** How the plan price and the limit were worked out, figure by figure. */
export function WorkedOut({ record }: { record: DrawRecord }) {
  const words = useWords();
  const percent = usePercent();
  const tag = intlTag(useLocale());
  const { candidates, rule, planPrice, floor, share, statutoryCosts: costs } = record;
  if (!planPrice) return null;
  const figure = (money: { amount: string; currency: string }) =>
    formatMoney(money, tag).replace(` ${money.currency}`, '');
  const four = candidates.filter((one) => isAveraged(one.why)).map((one) => figure(one.price));
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gap: { xs: 1.5, sm: 3 },
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
        '@media print': { gap: '4mm', gridTemplateColumns: '1fr 1fr', '& dt': { fontSize: '8pt' } },
      }}
    >
      <Figure name={words('reserve.planPrice')} value={formatMoney(planPrice, tag)}>
        {words('reserve.record.mean', {
          sum: sum(`(${four.join(' + ')}) / ${rule.averaged}`),
        })}
      </Figure>
      {floor && share && (
        <Figure name={words('reserve.floor')} value={formatMoney(floor, tag)}>
          {words('reserve.record.limit', {
            product: sum(
              costs
                ? `(${figure(planPrice)} − ${figure(costs)}) × ${percent(share)} + ${figure(costs)}`
                : `${figure(planPrice)} × ${percent(share)}`,
            ),
          })}
          {costs && ` · ${words('costs.record.left', { amount: figure(costs) })}`}
        </Figure>
      )}
      {record.netCost && record.netCostShare && record.netCostFloor && (
        <Figure name={words('costs.record.least')} value={formatMoney(record.netCostFloor, tag)}>
          {words('reserve.record.limit', {
            product: sum(`${figure(record.netCost)} × ${percent(record.netCostShare)}`),
          })}
        </Figure>
      )}
    </Box>
  );
}

interface FigureProps {
  name: string;
  value: string;
  children: ReactNode;
}

function Figure({ name, value, children }: FigureProps) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography component="dt" variant="body2" color="text.secondary">
        {name}
      </Typography>
      <Box component="dd" sx={{ m: 0 }}>
        <Box
          component="bdi"
          dir="ltr"
          sx={{
            ...TABULAR,
            fontSize: { xs: '1.25rem', sm: '1.5rem' },
            fontWeight: 700,
            '@media print': { fontSize: '12pt' },
          }}
        >
          {value}
        </Box>
        <Typography
          variant="body2"
          color="text.secondary"
          sx={{ ...TABULAR, overflowWrap: 'anywhere', '@media print': { fontSize: '7.5pt' } }}
        >
          {children}
        </Typography>
      </Box>
    </Box>
  );
}
