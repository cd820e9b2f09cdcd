import { Box, Typography } from '@mui/material';
import type { TenderShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { needsSecond } from '../../approvals/useApprovals';
import { useWords } from '../../i18n';
import { ReasonsForm } from '../../layout/ReasonsForm';

/** Giving a tender up asks for its reasons in place: it cannot be taken back. */
export function CancelForm({ tender, keep }: { tender: TenderShown; keep: () => void }) {
  const words = useWords();
  const act = useAct<TenderShown>(`tenders/${tender.id}/cancellation`, {
    success: 'amendments.cancel.done',
    refresh: ['tenders', 'bids', 'enquiries'],
  });
  return (
    <Box role="group" aria-labelledby="cancel-title" sx={{ mt: 2 }}>
      <Typography id="cancel-title" component="h3" variant="h3">
        {words('amendments.cancel.title')}
      </Typography>
      <Typography>{words('amendments.cancel.why')}</Typography>
      <ReasonsForm
        act={act}
        name="rationale"
        label="amendments.cancel.rationale"
        help="amendments.cancel.rationaleHelp"
        does={needsSecond(tender, 'cancel') ? 'approvals.ask.cancel' : 'amendments.cancel.act'}
        leave="amendments.cancel.keep"
        onLeave={keep}
        onDone={keep}
      />
    </Box>
  );
}
