import { Button } from '@mui/material';
import { Link } from 'react-router';
import type { TenderShown } from '../api/shapes';
import { useWords } from '../i18n';
import type { ListForm } from '../layout/lists/address';
import { ListView } from '../layout/lists/ListView';
import { useListAddress } from '../layout/lists/useListAddress';
import { useRoomList } from '../layout/lists/useRoomList';
import { PageShell } from '../layout/PageShell';
import { usePlays, useRoomPath } from '../live/room';
import { NoTenders } from './list/NoTenders';
import { TenderCard } from './list/TenderCard';

const SORTS = ['closesAt', 'publishedAt', 'title', 'noticeNumber'] as const;
const STATUSES = ['planned', 'active', 'closed', 'cancelled'] as const;
const FORM: ListForm = { filters: { status: STATUSES }, sorts: SORTS, order: 'DESC' };

export default function TenderList() {
  const words = useWords();
  const path = useRoomPath();
  const officer = usePlays('procuringOfficer');
  const list = useListAddress(FORM);
  const read = useRoomList<TenderShown>('tenders', 'tenders', list);
  const nothingYet = !list.narrowed && read.total === 0;
  const statuses = STATUSES.filter((status) => officer || status !== 'planned');
  return (
    <PageShell
      title={words('tenders.list.title')}
      actions={
        officer &&
        !nothingYet && (
          <>
            <Button component={Link} to={path('open-data/import')} variant="outlined">
              {words('importing.title')}
            </Button>
            <Button component={Link} to={path('tenders/new')} variant="contained">
              {words('tenders.list.draftNew')}
            </Button>
          </>
        )
      }
    >
      <ListView
        list={list}
        read={read}
        search={words('tenders.list.search')}
        filters={[
          {
            name: 'status',
            label: words('tenders.list.filter'),
            options: statuses.map((value) => ({ value, label: words(`tenders.status.${value}`) })),
          },
        ]}
        sorts={SORTS.map((field) => ({ field, label: words(`lists.tenders.${field}`) }))}
        count="tenders.list.count"
        empty={<NoTenders />}
        sx={{ display: 'grid', gap: 1.5 }}
      >
        {(tender) => <TenderCard key={tender.id} tender={tender} />}
      </ListView>
    </PageShell>
  );
}
