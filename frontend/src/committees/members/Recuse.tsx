import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../../api/useAct';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';

interface Props {
  tender: string;
  member: string;
  leave: () => void;
}

/** Somebody steps aside for good: the consequences in words, and the reasons. */
export function Recuse({ tender, member, leave }: Props) {
  const words = useWords();
  const { zone } = useRoom();
  const [reasons, setReasons] = useState('');
  const act = useAct(`tenders/${tender}/committee/recusals`, {
    success: 'committees.recuse.done',
    refresh: ['committees', 'evaluations'],
  });
  return (
    <Box sx={{ mt: 1.5, p: 2, borderRadius: 2, bgcolor: 'tones.bad.ground' }}>
      <Typography component="h3" variant="h3">
        {words('committees.recuse.title', { seat: member })}
      </Typography>
      <Typography variant="body2" sx={{ mb: 2, maxWidth: '65ch' }}>
        {words('committees.recuse.text')}
      </Typography>
      <TextField
        autoFocus
        required
        multiline
        minRows={2}
        label={words('committees.recuse.reasons')}
        helperText={words('committees.recuse.help')}
        value={reasons}
        onChange={({ target }) => setReasons(target.value)}
        slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
      />
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ mt: 1.5 }}>
        <ActButton
          act={act}
          body={{ member, reasons: reasons.trim() }}
          label={words('committees.recuse.does')}
          variant="outlined"
          color="error"
          disabled={reasons.trim().length < 3}
          onDone={leave}
        />
        <Button onClick={leave} disabled={act.busy}>
          {words('committees.recuse.leave')}
        </Button>
      </Stack>
    </Box>
  );
}
