import { Box, Typography } from '@mui/material';
import type { Queue, QueuedBid } from '../api/shapes';
import { formatDecimal } from '../fields/money';
import { intlTag, useLocale, useWords } from '../i18n';
import { TABULAR } from '../theme/theme';
import { usePointsText } from './usePointsText';

/** How a price became its points, line by line, to be followed with a pencil. */
export function PriceSteps({ queue, bid }: { queue: Queue; bid: QueuedBid }) {
  const words = useWords();
  const points = usePointsText();
  const tag = intlTag(useLocale());
  const number = (value: string) => formatDecimal(value, tag);
  const { priceScore: row, statutoryCosts: costs, planPrice } = queue;
  const { price, total } = bid;
  const less = costs.amount === '0' ? '' : ` − ${number(costs.amount)}`;
  const share = less
    ? `(${number(total.amount)}${less}) ÷ (${number(planPrice.amount)}${less})`
    : `${number(total.amount)} ÷ ${number(planPrice.amount)}`;
  const formula = `${points(row.weight)} − ${points(row.slope)} × 100 × |${number(row.baseRatio)} − ${number(price.rounded)}|`;
  return (
    <Box component="details" sx={{ mt: 0.5, '& summary': { cursor: 'pointer', py: 1 } }}>
      <Typography component="summary" variant="body2" color="primary" sx={{ fontWeight: 600 }}>
        {words('qualifications.steps.show')}
      </Typography>
      <Box
        component="ol"
        sx={{
          ...TABULAR,
          m: 0,
          paddingInlineStart: 3,
          fontSize: '0.9375rem',
          '& li': { py: 0.25 },
        }}
      >
        <li>
          {words(less ? 'costs.ratio' : 'qualifications.steps.ratio')}{' '}
          <bdi dir="ltr">
            {share} = {number(price.ratio)} → <strong>{number(price.rounded)}</strong>
          </bdi>
        </li>
        <li>
          {words('qualifications.steps.formula')}{' '}
          <bdi dir="ltr">
            {formula} = <strong>{points(price.raw)}</strong>
          </bdi>
        </li>
        {price.points !== price.raw && (
          <li>
            {words(price.onPlateau ? 'qualifications.steps.plateau' : 'qualifications.steps.least')}{' '}
            <strong>{points(price.points)}</strong>
          </li>
        )}
      </Box>
    </Box>
  );
}
