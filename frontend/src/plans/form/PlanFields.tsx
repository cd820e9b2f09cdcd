import { Stack, TextField } from '@mui/material';
import { intlTag, useLocale, useWords } from '../../i18n';
import { OFFERED } from '../../tenders/draft/MoneyFields';
import type { PlanValues } from './planForm';
import type { PlanDraft } from './usePlanForm';

const CATEGORIES = ['goods', 'works', 'services'] as const;
const ROW = { direction: { xs: 'column', sm: 'row' }, spacing: 2 } as const;

/** What is to be bought, why, of which kind, with what money, and when. */
export function PlanFields({ draft }: { draft: PlanDraft }) {
  const words = useWords();
  const names = new Intl.DisplayNames([intlTag(useLocale())], { type: 'currency' });
  const { values, change, help } = draft;
  const field = (name: keyof PlanValues, label: string, plain?: string) => ({
    name,
    label,
    value: values[name],
    required: true,
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
    ...help(name, plain),
  });
  const prose = { multiline: true, minRows: 3, maxRows: 14 };
  const native = { select: { native: true }, inputLabel: { shrink: true } };
  const known = OFFERED.includes(values.currency) ? OFFERED : [values.currency, ...OFFERED];
  return (
    <Stack spacing={2.5}>
      <TextField
        {...field('title', words('planForm.title'))}
        slotProps={{ htmlInput: { maxLength: 250, dir: 'auto' } }}
      />
      <TextField
        {...field('description', words('planForm.description'), words('planForm.descriptionHelp'))}
        {...prose}
        slotProps={{ htmlInput: { maxLength: 4000, dir: 'auto' } }}
      />
      <TextField
        {...field('rationale', words('planForm.rationale'), words('planForm.rationaleHelp'))}
        {...prose}
        slotProps={{ htmlInput: { maxLength: 4000, dir: 'auto' } }}
      />
      <Stack {...ROW}>
        <TextField select {...field('category', words('planForm.category'))} slotProps={native}>
          {CATEGORIES.map((one) => (
            <option key={one} value={one}>
              {words(`plans.category.${one}`)}
            </option>
          ))}
        </TextField>
        <TextField
          type="date"
          {...field('expected', words('planForm.expected'), words('planForm.expectedHelp'))}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Stack>
      <Stack {...ROW}>
        <TextField
          {...field('amount', words('planForm.budget'), words('planForm.budgetHelp'))}
          slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr', autoComplete: 'off' } }}
        />
        <TextField select {...field('currency', words('planForm.currency'))} slotProps={native}>
          {known.map((code) => (
            <option key={code} value={code}>
              {code} – {names.of(code)}
            </option>
          ))}
        </TextField>
      </Stack>
      <TextField
        {...field('project', words('planForm.project'), words('planForm.projectHelp'))}
        slotProps={{ htmlInput: { maxLength: 250, dir: 'auto' } }}
      />
    </Stack>
  );
}
