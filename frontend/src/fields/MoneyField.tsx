import { Box, type SxProps } from '@mui/material';
import { intlTag, useLocale } from '../i18n';
import { TABULAR } from '../theme/theme';
import { formatMoney, type MoneyText } from './money';

/** An amount with its currency, isolated from the direction of the text around it. */
export function MoneyField({ value, sx }: { value?: MoneyText | null; sx?: SxProps }) {
  const tag = intlTag(useLocale());
  if (!value) return <span aria-hidden="true">–</span>;
  return (
    <Box component="bdi" dir="ltr" sx={{ ...TABULAR, whiteSpace: 'nowrap', ...(sx as object) }}>
      {formatMoney(value, tag)}
    </Box>
  );
}
