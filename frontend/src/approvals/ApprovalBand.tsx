import { Alert, AlertTitle, Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { useRoomPath } from '../live/room';
import type { Told } from '../tenders/frame/TenderFrame';
import { SeatName } from './SeatName';
import { TakeBack } from './TakeBack';
import { type Approval, useMayDecide, useWaiting } from './useApprovals';

/** Above a notice: what its own officers asked for and nobody else knows of. */
export function ApprovalBands({ story: { tender } }: Told) {
  return useWaiting(tender.id).map((one) => <ApprovalBand key={one.id} approval={one} />);
}

/** One act that waits: who asked, since when, and the way to decide on it or to take it back. */
export function ApprovalBand({ approval }: { approval: Approval }) {
  const words = useWords();
  const path = useRoomPath();
  const decides = useMayDecide(approval);
  return (
    <Alert severity="warning" role="note" sx={{ mb: 3, displayPrint: 'none' }}>
      <AlertTitle component="h2" sx={{ fontWeight: 700, fontSize: '1.05rem' }}>
        {words(`approvals.band.${approval.act}`)}
      </AlertTitle>
      <Typography variant="body2">
        {words('approvals.facts.askedBy')} <SeatName seat={approval.askedBy} /> ·{' '}
        <InstantField value={approval.askedAt} />
        {approval.lot && ` · ${words('approvals.facts.lot')} ${approval.lot}`}
      </Typography>
      {approval.act === 'publish' && (
        <Typography variant="body2">{words('approvals.band.locked')}</Typography>
      )}
      <Button
        component={Link}
        to={path(`approvals/${approval.id}`)}
        variant={decides ? 'contained' : 'outlined'}
        sx={{ mt: 1.5, marginInlineEnd: 1 }}
      >
        {words(decides ? 'approvals.band.read' : 'approvals.band.look')}
      </Button>
      {!decides && <TakeBack approval={approval} />}
    </Alert>
  );
}
