import { Box, TextField } from '@mui/material';
import { fromLocalInput } from '../../fields/time';
import { useZoneName } from '../../fields/useZoneName';
import { useWords } from '../../i18n';
import { useRoom, useWorkshopNow } from '../../live/room';
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
  const words = useWords();
  const zoneName = useZoneName();
  const { zone } = useRoom();
  const now = useWorkshopNow();
  const { error, helperText } = useMistake(draft)(name);
  const zoned = words('fields.zone', {
    zone: zoneName(fromLocalInput(draft.values[name], zone) ?? now),
  });
  const typed = (value: string): Partial<DraftValues> => ({ [name]: value });
  return (
    <TextField
      type="datetime-local"
      name={name}
      label={label}
      value={draft.values[name]}
      onChange={(event) => draft.change(typed(event.target.value))}
      error={error}
      helperText={
        helperText ?? (
          <>
            {help}
            <Box component="span" sx={{ display: 'block' }}>
              {zoned}
            </Box>
          </>
        )
      }
      sx={{ maxWidth: { sm: 420 } }}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
}
