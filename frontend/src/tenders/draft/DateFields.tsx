import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { InstantField } from '../../fields/InstantField';
import { useWords } from '../../i18n';
import { useRoom, useWorkshopNow } from '../../live/room';
import { daysLater } from '../zoneTime';
import { InstantInput } from './InstantInput';
import { useMistake } from './mistakes';
import type { Draft } from './useDraft';

const CLOSING_HOUR = 10;

interface Props {
  draft: Draft;
  minimumDays: number;
  /** Whether the contract's days stay as they were published. */
  contractKept?: boolean;
}

export function DateFields({ draft, minimumDays, contractKept = false }: Props) {
  const words = useWords();
  const { zone } = useRoom();
  const now = useWorkshopNow();
  const mistake = useMistake(draft);
  const { values, change } = draft;
  // The day of posting and the day of the deadline do not count.
  const picks = [minimumDays + 1, minimumDays + 8, minimumDays + 23];
  return (
    <Stack spacing={2}>
      <InstantInput draft={draft} name="deadline" label={words('tenders.draft.deadline')} />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        {picks.map((days) => (
          <Button
            key={days}
            size="small"
            variant="outlined"
            onClick={() => change({ deadline: daysLater(now, days, CLOSING_HOUR, zone) })}
          >
            {words('tenders.draft.inDays', { smart_count: days })}
          </Button>
        ))}
        <Typography variant="body2" color="text.secondary">
          {words('tenders.draft.now')}
          {words('page.colon')} <InstantField value={new Date(now).toISOString()} />
        </Typography>
      </Box>
      <InstantInput
        draft={draft}
        name="enquiryDeadline"
        label={words('lots.draft.enquiryDeadline')}
        help={words('lots.draft.enquiryHelp')}
      />
      {!contractKept && (
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
          {(['contractStart', 'contractEnd'] as const).map((name) => (
            <TextField
              key={name}
              type="date"
              name={name}
              label={words(`tenders.draft.${name}`)}
              value={values[name]}
              onChange={(event) => change({ [name]: event.target.value })}
              {...mistake(name)}
              sx={{ maxWidth: { sm: 320 } }}
              slotProps={{ inputLabel: { shrink: true } }}
            />
          ))}
        </Stack>
      )}
    </Stack>
  );
}
