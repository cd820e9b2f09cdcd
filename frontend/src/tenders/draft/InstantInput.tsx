import { TextField } from '@mui/material';
import type { DraftValues } from './draftForm';
import { useMistake } from './mistakes';
import type { Draft } from './useDraft';

interface Props {
  draft: Draft;
  name: 'deadline' | 'enquiryDeadline' | 'participationDeadline' | 'briefingDate';
  label: string;
  help?: string;
}

/** An instant of a notice, typed in the zone of the workshop. */
export function InstantInput({ draft, name, label, help }: Props) {
  const { error, helperText } = useMistake(draft)(name);
  const typed = (value: string): Partial<DraftValues> => ({ [name]: value });
  return (
    <TextField
      type="datetime-local"
      name={name}
      label={label}
      value={draft.values[name]}
      onChange={(event) => draft.change(typed(event.target.value))}
      error={error}
      helperText={helperText ?? help}
      sx={{ maxWidth: { sm: 420 } }}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
