import { Box } from '@mui/material';
import { formatMoney, type MoneyText } from '../../fields/money';
import { intlTag, useLocale } from '../../i18n';
import { TABULAR } from '../../theme/theme';

interface Props {
  value: MoneyText;
  strong?: boolean;
}

/** An amount in a table whose head names the currency. */
export function Amount({ value, strong = false }: Props) {
  const tag = intlTag(useLocale());
  const text = formatMoney(value, tag).slice(0, -value.currency.length).trim();
  return (
    <Box component="bdi" dir="ltr" sx={{ ...TABULAR, fontWeight: strong ? 700 : undefined }}>
      {text}
    </Box>
  );
}
