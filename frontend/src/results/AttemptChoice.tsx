import { Box, MenuItem, TextField } from '@mui/material';
import { useAttemptWords } from '../debriefs/attempts/useAttemptWords';
import type { Debrief } from '../debriefs/shapes';
import { useWords } from '../i18n';

interface Props {
  debrief: Debrief | undefined;
  attempt: number | null;
  onChoose: (attempt: number) => void;
}

/** Which attempt the report tells, where the room went back. */
export function AttemptChoice({ debrief, attempt, onChoose }: Props) {
  const words = useWords();
  const told = debrief?.attempts.filter(({ shut }) => !shut) ?? [];
  const { name } = useAttemptWords(debrief?.attempts ?? []);
  if (!debrief || told.length < 2) return null;
  return (
    <Box sx={{ mb: 1.5 }}>
      <TextField
        select
        size="small"
        label={words('attempts.which')}
        value={attempt ?? debrief.attempt}
        onChange={({ target }) => onChoose(Number(target.value))}
        sx={{ minWidth: 200 }}
      >
        {told.map((one) => (
          <MenuItem key={one.attempt} value={one.attempt} sx={{ minHeight: 44 }}>
            {name(one.attempt)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
