import { Box, Typography } from '@mui/material';
import type { Bounds } from '../api/shapes';
import { letterOf } from '../evaluations/reserve/bidsLine';
import { formatDecimal } from '../fields/money';
import { intlTag, useLocale, useWords } from '../i18n';
import { TABULAR } from '../theme/theme';

/** How the threshold of discounts was reckoned, line by line. */
export function ThresholdSteps({ bounds }: { bounds: Bounds }) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const number = (value: string | null) =>
    value === null ? '–' : `${formatDecimal(value, tag)} %`;
  const found = bounds.threshold;
  if (!found) return null;
  const letters = bounds.bids.flatMap((bid, place) =>
    found.setAside.includes(bid.bid) ? [letterOf(place)] : [],
  );
  const lines: [string, string][] = [
    [words('explanations.steps.aside'), letters.join(', ') || '–'],
    [words('explanations.steps.mean'), number(found.mean)],
    [words('explanations.steps.deviation'), number(found.deviation)],
    [
      found.way ? words(`explanations.way.${found.way}`) : words('explanations.steps.threshold'),
      number(found.threshold),
    ],
  ];
  return (
    <Box component="details" sx={{ mt: 1, '& summary': { cursor: 'pointer', py: 1 } }}>
      <Typography component="summary" variant="body2" color="primary" sx={{ fontWeight: 600 }}>
        {words('explanations.steps.show')}
      </Typography>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto', gap: 0.5, maxWidth: 560 }}
      >
        {lines.map(([name, value]) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2">
              {name}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ ...TABULAR, m: 0, fontWeight: 650 }}>
              <bdi>{value}</bdi>
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
