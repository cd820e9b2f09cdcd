import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { TenderShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { needsSecond } from '../../approvals/useApprovals';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';

const SHORTEST_RATIONALE = 3;

/** Giving a tender up asks for its reasons in place: it cannot be taken back. */
export function CancelForm({ tender, keep }: { tender: TenderShown; keep: () => void }) {
  const words = useWords();
  const { zone } = useRoom();
  const [rationale, setRationale] = useState('');
  const act = useAct<TenderShown>(`tenders/${tender.id}/cancellation`, {
    success: 'amendments.cancel.done',
    refresh: ['tenders', 'bids', 'enquiries', 'steps'],
  });
  return (
    <Box role="group" aria-labelledby="cancel-title" sx={{ mt: 2 }}>
      <Typography id="cancel-title" component="h3" variant="h3">
        {words('amendments.cancel.title')}
      </Typography>
      <Typography sx={{ mb: 2 }}>{words('amendments.cancel.why')}</Typography>
      <TextField
        autoFocus
        required
        multiline
        minRows={3}
        maxRows={10}
        label={words('amendments.cancel.rationale')}
        value={rationale}
        onChange={({ target }) => setRationale(target.value)}
        helperText={words('amendments.cancel.rationaleHelp')}
        slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
      />
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ mt: 2 }}>
        <ActButton
          act={act}
          body={{ rationale: rationale.trim() }}
          label={words(
            needsSecond(tender, 'cancel') ? 'approvals.ask.cancel' : 'amendments.cancel.act',
          )}
          variant="outlined"
          color="error"
          disabled={rationale.trim().length < SHORTEST_RATIONALE}
          onDone={keep}
        />
        <Button onClick={keep} disabled={act.busy}>
          {words('amendments.cancel.keep')}
        </Button>
      </Stack>
    </Box>
  );
}
