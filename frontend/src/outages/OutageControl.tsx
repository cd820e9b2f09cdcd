import { Button, Card, CardContent, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';

const LONGEST = 250;

/** The trainer's hand on the platform: it fails with a reason that everybody reads, and comes back. */
export function OutageControl() {
  const words = useWords();
  const { clock, zone } = useRoom();
  const [reason, setReason] = useState('');
  const fail = useAct('outages', { seat: 'trainer', success: 'outages.failed' });
  const restore = useAct('outages/end', { seat: 'trainer', success: 'outages.restored' });
  const down = clock.clock.downSince !== null;
  const act = down ? restore : fail;
  const said = reason.trim();
  return (
    <Card>
      <CardContent sx={{ p: { xs: 2, sm: 3 } }}>
        <Typography variant="h2" gutterBottom>
          {words('outages.title')}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 2, maxWidth: '70ch' }}>
          {words(down ? 'outages.back_text' : 'outages.fail_text')}
        </Typography>
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5}>
          {!down && (
            <TextField
              fullWidth
              label={words('outages.reason')}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
              slotProps={{ htmlInput: { maxLength: LONGEST, dir: 'auto' } }}
            />
          )}
          <Button
            variant="outlined"
            color={down ? 'primary' : 'error'}
            disabled={act.busy || (!down && said === '')}
            onClick={() => act.run(down ? {} : { reason: said }).then(() => setReason(''))}
            sx={{ flexShrink: 0 }}
          >
            {words(down ? 'outages.restore' : 'outages.fail')}
          </Button>
        </Stack>
        <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      </CardContent>
    </Card>
  );
}
