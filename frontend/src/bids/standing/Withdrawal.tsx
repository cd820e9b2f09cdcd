import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { BidShown, ReceiptAnswer } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { useWords } from '../../i18n';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom, useRoomPath } from '../../live/room';

/** Withdrawal asks once, in place: it cannot be taken back. */
export function Withdrawal({ bid }: { bid: BidShown }) {
  const words = useWords();
  const { zone } = useRoom();
  const path = useRoomPath();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const act = useAct<ReceiptAnswer>(`bids/${bid.id}/withdrawal`, {
    success: 'bids.standing.withdrawn',
    refresh: ['bids', 'ledger'],
  });
  const withdraw = async () => {
    const answer = await act.run({});
    if (answer) navigate(path(`bids/${bid.id}/receipt`), { state: answer.receipt });
  };
  return (
    <Box sx={{ mt: 2, pt: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      {asked ? (
        <Stack spacing={1.5} role="group" aria-label={words('bids.standing.withdraw')}>
          <Typography>{words('bids.standing.withdrawAsk')}</Typography>
          <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
            <Button
              color="error"
              variant="outlined"
              disabled={act.busy}
              onClick={() => void withdraw()}
            >
              {words('bids.standing.withdrawYes')}
            </Button>
            <Button autoFocus onClick={() => setAsked(false)} disabled={act.busy}>
              {words('bids.standing.withdrawNo')}
            </Button>
          </Stack>
        </Stack>
      ) : (
        <Button color="error" onClick={() => setAsked(true)} sx={{ marginInlineStart: -2 }}>
          {words('bids.standing.withdraw')}
        </Button>
      )}
    </Box>
  );
}
