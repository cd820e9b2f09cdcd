import ApprovalIcon from '@mui/icons-material/HowToRegOutlined';
import { Box, Button, Card, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import type { ListForm } from '../layout/lists/address';
import { ListView } from '../layout/lists/ListView';
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
    <Card
      component="li"
      sx={{
        position: 'relative',
        p: { xs: 2, sm: 2.5 },
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
        transition: 'border-color 120ms',
        '&:hover, &:focus-within': { borderColor: 'primary.main' },
      }}
    >
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <Typography variant="body2" color="text.secondary">
          {words(`approvals.act.${approval.act}`)}
          {approval.lot && ` · ${words('approvals.facts.lot')} ${approval.lot}`}
        </Typography>
        <Link
          component={RouterLink}
          to={path(`approvals/${approval.id}`)}
          color="text.primary"
          underline="none"
          sx={{
            display: 'block',
            fontSize: '1.05rem',
            fontWeight: 650,
            lineHeight: 1.35,
            overflowWrap: 'anywhere',
            '&::after': { content: '""', position: 'absolute', inset: 0 },
          }}
        >
          <bdi>{approval.title}</bdi>
        </Link>
        <Typography variant="body2" color="text.secondary">
          {words('approvals.facts.askedBy')} <SeatName seat={approval.askedBy} /> ·{' '}
          <InstantField value={approval.askedAt} />
        </Typography>
      </Box>
      <ApprovalChip status={approval.status} />
    </Card>
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
