import CheckIcon from '@mui/icons-material/Check';
import { Box, Button, Stack, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../api/useAct';
import type { Topic } from '../../api/useRead';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';

const REFRESH: Topic[] = ['registrations', 'parties', 'ledger'];
const SAYS_SOMETHING = /\S[\s\S]*\S[\s\S]*\S/;

/** Approve at one press; to refuse, say why. */
export function Decision({ registration, name }: { registration: string; name: string }) {
  const words = useWords();
  const { zone } = useRoom();
  const [refusing, setRefusing] = useState(false);
  const approve = useAct(`registrations/${registration}/approval`, {
    success: 'registration.desk.approved',
    refresh: REFRESH,
  });
  return (
    <Box sx={{ mt: 2 }}>
      <RefusalNote refusal={approve.refusal} zone={zone} onClose={approve.clear} />
      {refusing ? (
        <Refusal registration={registration} close={() => setRefusing(false)} />
      ) : (
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <ActButton
            act={approve}
            variant="outlined"
            color="success"
            startIcon={<CheckIcon />}
            label={words('registration.desk.approve')}
            aria-label={`${words('registration.desk.approve')}: ${name}`}
          />
          <Button
            onClick={() => setRefusing(true)}
            aria-label={`${words('registration.desk.refuse')}: ${name}`}
          >
            {words('registration.desk.refuse')}
          </Button>
        </Stack>
      )}
    </Box>
  );
}

function Refusal({ registration, close }: { registration: string; close: () => void }) {
  const words = useWords();
  const { zone } = useRoom();
  const [reasons, setReasons] = useState('');
  const [pressed, setPressed] = useState(false);
  const act = useAct(`registrations/${registration}/refusal`, {
    success: 'registration.desk.refused',
    refresh: REFRESH,
  });
  const lacking = pressed && !SAYS_SOMETHING.test(reasons);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (SAYS_SOMETHING.test(reasons)) await act.run({ reasons: reasons.trim() });
  };
  return (
    <Box component="form" noValidate onSubmit={(event) => void send(event)}>
      <TextField
        autoFocus
        required
        multiline
        minRows={2}
        label={words('registration.desk.reasons')}
        value={reasons}
        onChange={({ target }) => setReasons(target.value)}
        error={lacking}
        helperText={words(lacking ? 'registration.form.needed' : 'registration.desk.reasonsHelp')}
        slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
      />
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ mt: 1.5 }}>
        <Button type="submit" variant="outlined" color="error" disabled={act.busy}>
          {words('registration.desk.refuseAct')}
        </Button>
        <Button onClick={close} disabled={act.busy}>
          {words('registration.desk.cancel')}
        </Button>
      </Stack>
    </Box>
  );
}
