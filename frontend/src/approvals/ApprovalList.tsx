import ApprovalIcon from '@mui/icons-material/HowToRegOutlined';
import { Box, Button, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import type { ListForm } from '../layout/lists/address';
import { ListView } from '../layout/lists/ListView';
import { RowCard, RowLink } from '../layout/lists/RowCard';
import { useListAddress } from '../layout/lists/useListAddress';
import { useRoomList } from '../layout/lists/useRoomList';
import { PageShell } from '../layout/PageShell';
import { usePlays, useRoomPath } from '../live/room';
import { ApprovalChip } from './ApprovalChip';
import { SeatName } from './SeatName';
import type { Approval } from './useApprovals';

const SORTS = ['waiting', 'askedAt', 'title'] as const;
const STATUSES = ['pending', 'approved', 'turnedDown', 'takenBack'] as const;
const FORM: ListForm = { filters: { status: STATUSES }, sorts: SORTS };

/** What was asked for in this seat's organisation: what waits first. */
export default function ApprovalList() {
  const words = useWords();
  const officer = usePlays('procuringOfficer');
  return (
    <PageShell title={words('approvals.title')}>
      <Typography color="text.secondary" sx={{ mb: 2.5, maxWidth: '68ch' }}>
        {words(officer ? 'approvals.lead' : 'approvals.onlyOfficers')}
      </Typography>
      {officer && <Approvals />}
    </PageShell>
  );
}

function Approvals() {
  const words = useWords();
  const list = useListAddress(FORM);
  return (
    <ListView
      list={list}
      read={useRoomList<Approval>('approvals', 'approvals', list)}
      search={words('approvals.list.search')}
      filters={[
        {
          name: 'status',
          label: words('approvals.list.filter'),
          options: STATUSES.map((value) => ({ value, label: words(`approvals.status.${value}`) })),
        },
      ]}
      sorts={SORTS.map((field) => ({ field, label: words(`approvals.list.${field}`) }))}
      count="approvals.list.count"
      empty={<NothingAsked />}
      sx={{ display: 'grid', gap: 1.5 }}
    >
      {(approval) => <ApprovalCard key={approval.id} approval={approval} />}
    </ListView>
  );
}

function ApprovalCard({ approval }: { approval: Approval }) {
  const words = useWords();
  const path = useRoomPath();
  return (
    <RowCard columns={{ xs: '1fr', md: 'minmax(0, 1fr) auto' }}>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" color="text.secondary">
          {words(`approvals.act.${approval.act}`)}
          {approval.lot && ` · ${words('approvals.facts.lot')} ${approval.lot}`}
        </Typography>
        <RowLink to={path(`approvals/${approval.id}`)} title={approval.title} />
        <Typography variant="body2" color="text.secondary">
          {words('approvals.facts.askedBy')} <SeatName seat={approval.askedBy} /> ·{' '}
          <InstantField value={approval.askedAt} />
        </Typography>
      </Box>
      <Box sx={{ alignSelf: 'center' }}>
        <ApprovalChip status={approval.status} />
      </Box>
    </RowCard>
  );
}

function NothingAsked() {
  const words = useWords();
  const path = useRoomPath();
  return (
    <EmptyState
      icon={<ApprovalIcon />}
      title={words('approvals.list.empty')}
      text={words('approvals.list.emptyText')}
      action={
        <Button component={RouterLink} to={path('tenders')} variant="outlined">
          {words('approvals.list.toTenders')}
        </Button>
      }
    />
  );
}
