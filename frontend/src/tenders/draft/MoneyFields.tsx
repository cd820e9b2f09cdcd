import { Stack, TextField } from '@mui/material';
import { intlTag, useLocale, useWords } from '../../i18n';
import { useMistake } from './mistakes';
import type { Draft } from './useDraft';

export const OFFERED =
  'KRW USD EUR GBP AED BDT EGP ETB GHS IDR INR JOD JPY KES KHR LAK MAD MXN MNT NPR PEN PHP RWF SAR TND TZS UGX UZS VND XAF XOF ZMW'.split(
    ' ',
  );

export function MoneyFields({ draft }: { draft: Draft }) {
  const words = useWords();
  const mistake = useMistake(draft);
  const tag = intlTag(useLocale());
  const names = new Intl.DisplayNames([tag], { type: 'currency' });
  const { values, change } = draft;
  const known = OFFERED.includes(values.currency) ? OFFERED : [values.currency, ...OFFERED];
  const value = mistake('value');
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
      <TextField
        name="value"
        label={words('tenders.draft.value')}
        value={values.value}
        onChange={(event) => change({ value: event.target.value })}
        error={value.error}
        helperText={value.helperText ?? words('tenders.draft.valueHelp')}
        slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr', autoComplete: 'off' } }}
      />
      <TextField
        select
        name="currency"
        label={words('tenders.draft.currency')}
        value={values.currency}
        onChange={(event) => change({ currency: event.target.value })}
        {...mistake('currency')}
        sx={{ maxWidth: { sm: 280 } }}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        {known.map((code) => (
          <option key={code} value={code}>
            {code} – {names.of(code)}
          </option>
        ))}
      </TextField>
    </Stack>
  );
}
