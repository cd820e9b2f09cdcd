import HowToRegIcon from '@mui/icons-material/HowToRegOutlined';
import { Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { RegistrationShown } from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { useWords } from '../../i18n';
import { EmptyState } from '../../layout/EmptyState';
import type { ListForm } from '../../layout/lists/address';
import { ListView } from '../../layout/lists/ListView';
import { useListAddress } from '../../layout/lists/useListAddress';
import { useRoomList } from '../../layout/lists/useRoomList';
import { PageShell } from '../../layout/PageShell';
import { usePlays, useRoomPath } from '../../live/room';
import { PartyTabs } from '../PartyTabs';
import { DeskCard } from './DeskCard';

const SORTS = ['submittedAt', 'name'] as const;
const STATUSES = ['pending', 'approved', 'refused', 'withdrawn', 'replaced'] as const;
const FORM: ListForm = { filters: { status: STATUSES }, sorts: SORTS, order: 'DESC' };
const WAITING = `registrations?filter=${encodeURIComponent('{"status":"pending"}')}`;

/** The trainer's desk: the office that registers looks at what tenderers declare and decides. */
export default function RegistrationsPage() {
  const words = useWords();
  const path = useRoomPath();
  const trainer = usePlays('trainer');
  return (
    <PageShell
      title={words('registration.desk.title')}
      eyebrow={trainer && words('registration.desk.eyebrow')}
      width="md"
    >
      <PartyTabs />
      {trainer ? (
        <Desk />
      ) : (
        <EmptyState
          icon={<HowToRegIcon />}
          title={words('registration.desk.onlyTrainer')}
          text={words('registration.desk.onlyTrainerText')}
          action={
            <Button component={Link} to={path('organisations')} variant="contained">
              {words('registration.tabs.organisations')}
            </Button>
          }
        />
      )}
    </PageShell>
  );
}

function Desk() {
  const words = useWords();
  const list = useListAddress(FORM);
  const read = useRoomList<RegistrationShown>('registrations', 'registrations', list);
  const waiting = useRead<RegistrationShown[]>('registrations', WAITING).data?.length;
  return (
    <>
      <Typography color="text.secondary" sx={{ maxWidth: '70ch' }}>
        {words('registration.desk.lead')}
      </Typography>
      <Typography role="status" sx={{ mt: 1, mb: 2, fontWeight: 600, minHeight: '1.5em' }}>
        {waiting !== undefined &&
          (waiting > 0
            ? words('registration.desk.waiting', { smart_count: waiting })
            : read.total > 0 && words('registration.desk.nothingWaits'))}
      </Typography>
      <ListView
        list={list}
        read={read}
        search={words('registration.desk.search')}
        filters={[
          {
            name: 'status',
            label: words('registration.desk.filter'),
            options: STATUSES.map((value) => ({
              value,
              label: words(`registration.status.${value}`),
            })),
          },
        ]}
        sorts={SORTS.map((field) => ({ field, label: words(`registration.desk.${field}`) }))}
        count="registration.desk.count"
        empty={
          <EmptyState
            icon={<HowToRegIcon />}
            title={words('registration.desk.empty')}
            text={words('registration.desk.emptyText')}
          />
        }
        sx={{ display: 'grid', gap: 1.5 }}
      >
        {(registration) => <DeskCard key={registration.id} registration={registration} />}
      </ListView>
    </>
  );
}
