import LawIcon from '@mui/icons-material/GavelOutlined';
import { Box, Paper, Stack, Typography } from '@mui/material';
import { useRead } from '../api/useRead';
import { formatMoney } from '../fields/money';
import { intlTag, useLocale, useWords } from '../i18n';
import type { Consequence } from './shapes';

/** What the law says of such proposals: what holds nearly everywhere, then the figures of the country. */
export function Law() {
  const words = useWords();
  const textOf = useValueText();
  const { data = [] } = useRead<Consequence[]>('conversations', 'conversations/law');
  return (
    <Paper component="aside" variant="outlined" aria-labelledby="law-title" sx={{ p: 2.5 }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 1 }}>
        <LawIcon aria-hidden="true" color="primary" />
        <Typography component="h2" variant="h3" id="law-title">
          {words('conversations.law.title')}
        </Typography>
      </Stack>
      {(['forbidden', 'do', 'independent'] as const).map((name) => (
        <Typography key={name} variant="body2" sx={{ mb: 1 }}>
          {words(`conversations.law.${name}`)}
        </Typography>
      ))}
      <Typography variant="caption" component="p" color="text.secondary">
        {words('conversations.law.guide')}
      </Typography>
      <Typography component="h3" variant="body2" sx={{ fontWeight: 650, mt: 2 }}>
        {words('conversations.law.country')}
      </Typography>
      {data.length === 0 && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          {words('conversations.law.none')}
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, mt: 1, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
        {data.map((row) => (
          <Box component="li" key={row.consequence}>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {words(`conversations.law.${row.consequence}`, { value: textOf(row) })}
            </Typography>
            <Typography variant="caption" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
              <bdi>{row.source}</bdi>
              {row.trainingValue && ` · ${words('conversations.law.training')}`}
            </Typography>
          </Box>
        ))}
      </Box>
    </Paper>
  );
}

function useValueText() {
  const words = useWords();
  const tag = intlTag(useLocale());
  return ({ unit, value, currency }: Consequence): string => {
    if (unit === 'money') return formatMoney({ amount: value, currency: currency ?? '' }, tag);
    if (unit === 'share')
      return new Intl.NumberFormat(tag, { style: 'percent' }).format(Number(value));
    return words(`conversations.law.${unit}`, { smart_count: Number(value) });
  };
}
