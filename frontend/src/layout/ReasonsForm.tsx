import { Button, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import type { Act } from '../api/useAct';
import { useWords, type WordKey } from '../i18n';
import { useZone } from '../live/room';
import { ActButton } from './ActButton';
import { RefusalNote } from './RefusalNote';

const SHORTEST = 3;
const LONGEST = 2000;

interface Props {
  act: Act<unknown>;
  /** What the server calls the reasons of this act. */
  name: 'rationale' | 'reasons';
  label: WordKey;
  help?: WordKey;
  /** What the button does, and the way out. */
  does: WordKey;
  leave: WordKey;
  onLeave: () => void;
  onDone?: () => void;
}

/** An act that cannot be taken back is done with its reasons, written in place. */
export function ReasonsForm({ act, name, label, help, does, leave, onLeave, onDone }: Props) {
  const words = useWords();
  const zone = useZone();
  const [reasons, setReasons] = useState('');
  const said = reasons.trim();
  return (
    <>
      <TextField
        autoFocus
        required
        multiline
        minRows={3}
        maxRows={10}
        label={words(label)}
        value={reasons}
        onChange={({ target }) => setReasons(target.value)}
        helperText={help && words(help)}
        slotProps={{ htmlInput: { maxLength: LONGEST, dir: 'auto' } }}
        sx={{ mt: 2 }}
      />
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ mt: 2 }}>
        <ActButton
          act={act}
          body={{ [name]: said }}
          label={words(does)}
          variant="outlined"
          color="error"
          disabled={said.length < SHORTEST}
          onDone={onDone}
        />
        <Button onClick={onLeave} disabled={act.busy}>
          {words(leave)}
        </Button>
      </Stack>
    </>
  );
}
