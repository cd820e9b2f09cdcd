import { Checkbox, FormControlLabel, Stack, TextField, Typography } from '@mui/material';
import { useWords } from '../../i18n';
import { EligibilityPicker } from '../../parties/EligibilityPicker';
import { InstantInput } from './InstantInput';
import { useMistake } from './mistakes';
import type { Draft } from './useDraft';

const LONGEST_PLACE = 250;

/** What a notice asks of a tenderer before it takes a bid; left empty, it asks for nothing. */
export function ConditionFields({ draft }: { draft: Draft }) {
  const words = useWords();
  const { values, change } = draft;
  const place = useMistake(draft)('briefingPlace');
  return (
    <Stack spacing={2.5}>
      <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '70ch' }}>
        {words('participation.draft.intro')}
      </Typography>
      <EligibilityPicker
        value={values.eligibility}
        change={(eligibility) => change({ eligibility })}
      />
      <InstantInput
        draft={draft}
        name="participationDeadline"
        label={words('participation.draft.until')}
        help={words('participation.draft.untilHelp')}
      />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
        <InstantInput
          draft={draft}
          name="briefingDate"
          label={words('participation.draft.briefing')}
          help={words('participation.draft.briefingHelp')}
        />
        <TextField
          name="briefingPlace"
          label={words('participation.draft.place')}
          value={values.briefingPlace}
          onChange={(event) => change({ briefingPlace: event.target.value })}
          error={place.error}
          helperText={place.helperText ?? words('participation.draft.placeHelp')}
          slotProps={{ htmlInput: { maxLength: LONGEST_PLACE, dir: 'auto' } }}
        />
      </Stack>
      <FormControlLabel
        control={
          <Checkbox
            name="attendanceRequired"
            checked={values.attendanceRequired}
            disabled={!values.briefingDate}
            onChange={(_, attendanceRequired) => change({ attendanceRequired })}
          />
        }
        label={words('participation.draft.required')}
      />
    </Stack>
  );
}
