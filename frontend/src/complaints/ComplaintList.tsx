import ComplaintsIcon from '@mui/icons-material/FeedbackOutlined';
import { Box, Typography } from '@mui/material';
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
import { AttackedText } from './AttackedText';
import { ComplaintChip } from './ComplaintChip';
import type { Complaint } from './shapes';

const SORTS = ['filedAt', 'title'] as const;
const STATUSES = ['pending', 'answered', 'upheld', 'dismissed', 'withdrawn'] as const;
const SORT_NAMES = {
  filedAt: 'complaints.list.filedAt',
  title: 'complaints.list.titleSort',
} as const;
const FORM: ListForm = { filters: { status: STATUSES }, sorts: SORTS, order: 'DESC' };

/** The complaints of the room: the desk of the review body, and for others what they may know. */
export default function ComplaintList() {
  const words = useWords();
  const body = usePlays('reviewBody');
  const list = useListAddress(FORM);
  const read = useRoomList<Complaint>('complaints', 'complaints', list);
  return (
    <PageShell title={words(body ? 'complaints.list.desk' : 'complaints.list.title')}>
      <Typography color="text.secondary" sx={{ mb: 2.5, maxWidth: '68ch' }}>
        {words(body ? 'complaints.list.deskLead' : 'complaints.list.lead')}
      </Typography>
      <ListView
        list={list}
        read={read}
        search={words('complaints.list.search')}
        filters={[
          {
            name: 'status',
            label: words('complaints.list.filter'),
            options: STATUSES.map((value) => ({
              value,
              label: words(`complaints.status.${value}`),
            })),
          },
        ]}
        sorts={SORTS.map((field) => ({ field, label: words(SORT_NAMES[field]) }))}
        count="complaints.list.count"
        empty={
          <EmptyState
            icon={<ComplaintsIcon />}
            title={words('complaints.list.empty')}
            text={words(body ? 'complaints.list.emptyDesk' : 'complaints.list.emptyText')}
          />
        }
        sx={{ display: 'grid', gap: 1.5 }}
      >
        {(complaint) => <ComplaintCard key={complaint.id} complaint={complaint} />}
      </ListView>
    </PageShell>
  );
}

function ComplaintCard({ complaint }: { complaint: Complaint }) {
  const words = useWords();
  const path = useRoomPath();
  return (
    <RowCard columns={{ xs: '1fr', md: 'minmax(0, 1fr) auto' }}>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" color="text.secondary">
          <AttackedText complaint={complaint} />
        </Typography>
        <RowLink to={path(`complaints/${complaint.id}`)} title={complaint.title} />
        <Typography variant="body2" color="text.secondary">
          {complaint.complainant && (
            <>
              <bdi>{complaint.complainant.name}</bdi> ·{' '}
            </>
          )}
          {words('complaints.facts.filed')} <InstantField value={complaint.filedAt} />
        </Typography>
      </Box>
      <Box sx={{ alignSelf: 'center' }}>
        <ComplaintChip status={complaint.status} />
      </Box>
    </RowCard>
  );
}
