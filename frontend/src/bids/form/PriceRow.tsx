import { Box, InputAdornment, TextField, Typography } from '@mui/material';
import { MoneyField } from '../../fields/MoneyField';
import { formatDecimal } from '../../fields/money';
import { intlTag, useLocale, useWords } from '../../i18n';
import { TABULAR } from '../../theme/theme';
import type { PriceLine } from './prices';

interface Props {
  line: PriceLine;
  currency: string;
  needed: boolean;
  /** What a spreadsheet said wrongly of this price. */
  note?: string;
  change: (typed: string) => void;
}

/** One item to be priced: quantity fixed, unit price typed, amount computed. */
export function PriceRow({ line, currency, needed, note, change }: Props) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const { item, typed, amount, problem, free } = line;
  const mistake = problem ?? (needed ? 'needed' : null);
  const helper = mistake ?? (free ? 'zero' : null);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        columnGap: 2,
        rowGap: 1,
        alignItems: 'start',
        py: 1.75,
        borderBottom: 1,
        borderColor: 'divider',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 1fr) 220px 170px' },
      }}
    >
      <Box sx={{ minWidth: 0, pt: { sm: 0.75 } }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          <bdi>{item.description}</bdi>
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={TABULAR}>
          {words('bids.form.item')} <bdi>{item.id}</bdi> ·{' '}
          <bdi>{formatDecimal(item.quantity, tag)}</bdi> <bdi>{item.unit}</bdi>
        </Typography>
      </Box>
      <TextField
        label={words('bids.form.unitPrice')}
        value={typed}
        onChange={(event) => change(event.target.value)}
        error={mistake !== null || note !== undefined}
        helperText={note ?? (helper && words(`bids.form.${helper}`))}
        slotProps={{
          htmlInput: {
            inputMode: 'decimal',
            autoComplete: 'off',
            dir: 'ltr',
            'aria-label': words('bids.form.unitPriceOf', { item: item.id, currency }),
            sx: { ...TABULAR, textAlign: 'end' },
          },
          input: { endAdornment: <InputAdornment position="end">{currency}</InputAdornment> },
        }}
      />
      <Box
        sx={{
          display: { xs: 'flex', sm: 'block' },
          justifyContent: 'space-between',
          textAlign: 'end',
          pt: { sm: 0.25 },
        }}
      >
        <Typography component="p" variant="caption" color="text.secondary">
          {words('bids.form.amount')}
        </Typography>
        <Box component="output" sx={{ fontWeight: 600 }}>
          <MoneyField value={amount === null ? null : { amount, currency }} />
        </Box>
      </Box>
    </Box>
  );
}
