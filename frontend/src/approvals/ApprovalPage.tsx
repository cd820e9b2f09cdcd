import { Alert, AlertTitle, Button, Link, Typography } from '@mui/material';
import { Link as RouterLink, useParams } from 'react-router';
import type { TenderShown } from '../api/shapes';
import { useRead } from '../api/useRead';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { PageShell } from '../layout/PageShell';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom, useRoomPath } from '../live/room';
import { ApprovalChip } from './ApprovalChip';
import { Asked } from './Asked';
import { Decision } from './Decision';
import { SeatName } from './SeatName';
import type { Approval } from './useApprovals';

/** One act that was asked for: what it is, and the decision of the second person. */
export default function ApprovalPage() {
  const { id = '' } = useParams();
  const words = useWords();
  const path = useRoomPath();
  const { zone, seat } = useRoom();
  const approval = useRead<Approval>('approvals', `approvals/${id}`);
  const about =
    approval.data && readable(approval.data, seat?.seat) ? approval.data.tender : undefined;
  const tender = useRead<TenderShown>('tenders', `tenders/${about}`, {
    enabled: about !== undefined,
  });
  const back = (
    <Link component={RouterLink} to={path('approvals')}>
      {words('approvals.back')}
    </Link>
  );
  if (!approval.data) {
    return (
      <PageShell title={words('approvals.title')} eyebrow={back} width="md">
        {approval.error ? <RefusalNote refusal={approval.error} zone={zone} /> : <Loading />}
      </PageShell>
    );
  }
  const one = approval.data;
  const waits = one.status === 'pending';
  return (
    <PageShell
      title={words(`approvals.heading.${one.act}`, { title: `\u2068${one.title}\u2069` })}
      eyebrow={back}
      status={<ApprovalChip status={one.status} />}
      width="md"
    >
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {words('approvals.facts.askedBy')} <SeatName seat={one.askedBy} /> ·{' '}
        <InstantField value={one.askedAt} />
        {one.lot && ` · ${words('approvals.facts.lot')} ${one.lot}`}
      </Typography>
      {!waits && <Outcome approval={one} tender={tender.data} />}
      {tender.isLoading && <Loading />}
      {tender.data && <Asked approval={one} tender={tender.data} />}
      {waits && tender.error && <RefusalNote refusal={tender.error} zone={zone} />}
      {waits && tender.data && <Decision approval={one} />}
    </PageShell>
  );
}

/** A draft that nobody asks to publish any more is its own officer's again. */
const readable = ({ act, status, askedBy }: Approval, seat?: string) =>
  act !== 'publish' || status === 'pending' || status === 'approved' || askedBy === seat;

const severities = { approved: 'success', turnedDown: 'error', takenBack: 'info' } as const;

function Outcome({ approval, tender }: { approval: Approval; tender?: TenderShown }) {
  const words = useWords();
  const path = useRoomPath();
  if (approval.status === 'pending') return null;
  return (
    <Alert severity={severities[approval.status]} role="note" sx={{ mb: 3 }}>
      <AlertTitle component="h2" sx={{ fontWeight: 650 }}>
        {words(`approvals.status.${approval.status}`)}
      </AlertTitle>
      {approval.decidedBy && (
        <Typography>
          {words('approvals.facts.decidedBy')} <SeatName seat={approval.decidedBy} /> ·{' '}
          <InstantField value={approval.decidedAt} />
        </Typography>
      )}
      {approval.reasons && (
        <Typography dir="auto" sx={{ mt: 1, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          <strong>
            {words('approvals.facts.reasons')}
            {words('page.colon')}
          </strong>{' '}
          {approval.reasons}
        </Typography>
      )}
      {tender && (
        <Button
          component={RouterLink}
          to={path(`tenders/${approval.tender}${approval.act === 'award' ? '/award' : ''}`)}
          variant="outlined"
          color="inherit"
          sx={{ mt: 1.5 }}
        >
          {words('approvals.said.openTender')}
        </Button>
      )}
    </Alert>
  );
}
