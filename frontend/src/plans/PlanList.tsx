import PlanIcon from '@mui/icons-material/EventNoteOutlined';
import { Button } from '@mui/material';
import { Link } from 'react-router';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import type { ListForm } from '../layout/lists/address';
import { ListView } from '../layout/lists/ListView';
import { useListAddress } from '../layout/lists/useListAddress';
import { useRoomList } from '../layout/lists/useRoomList';
import { PageShell } from '../layout/PageShell';
import { usePlays, useRoomPath } from '../live/room';
import { PlanCard } from './PlanCard';
import type { PlanShown } from './shapes';

const SORTS = ['noticeExpectedAt', 'publishedAt', 'title', 'planNumber'] as const;
const STATUSES = ['planned', 'consulting', 'consulted', 'noticed', 'withdrawn'] as const;
const CATEGORIES = ['goods', 'works', 'services'] as const;
const FORM: ListForm = {
  filters: { status: STATUSES, mainProcurementCategory: CATEGORIES },
  sorts: SORTS,
};

/** What the procuring entities of the room mean to buy, the next notice first. */
export default function PlanList() {
  const words = useWords();
  const officer = usePlays('procuringOfficer');
  const list = useListAddress(FORM);
  const read = useRoomList<PlanShown>('plans', 'plans', list);
  const nothingYet = !list.narrowed && read.total === 0;
  return (
    <PageShell title={words('plans.title')} actions={officer && !nothingYet && <Publish />}>
      <ListView
        list={list}
        read={read}
        search={words('plans.search')}
        filters={[
          {
            name: 'status',
            label: words('plans.filterStatus'),
            options: STATUSES.map((value) => ({ value, label: words(`plans.status.${value}`) })),
          },
          {
            name: 'mainProcurementCategory',
            label: words('plans.filterCategory'),
            options: CATEGORIES.map((value) => ({
              value,
              label: words(`plans.category.${value}`),
            })),
          },
        ]}
        sorts={SORTS.map((field) => ({ field, label: words(`plans.sort.${field}`) }))}
        count="plans.count"
        empty={
          <EmptyState
            icon={<PlanIcon />}
            title={words('plans.empty.title')}
            text={words(officer ? 'plans.empty.officer' : 'plans.empty.others')}
            action={officer && <Publish />}
          />
        }
        sx={{ display: 'grid', gap: 1.5 }}
      >
        {(plan) => <PlanCard key={plan.id} plan={plan} />}
      </ListView>
    </PageShell>
  );
}

function Publish() {
  const words = useWords();
  const path = useRoomPath();
  return (
    <Button component={Link} to={path('plans/new')} variant="contained">
      {words('plans.publish')}
    </Button>
  );
}
