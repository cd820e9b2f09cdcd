import { Button, Pagination, Stack, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { Link } from 'react-router';
import type { Refusal } from '../api/refusal';
import type { TenderShown } from '../api/shapes';
import { useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { PageShell } from '../layout/PageShell';
import { RefusalNote } from '../layout/RefusalNote';
import { usePlays, useRoom, useRoomPath } from '../live/room';
import { ListFilters } from './list/ListFilters';
import { NoTenders } from './list/NoTenders';
import { TenderCard } from './list/TenderCard';
import { useListSearch } from './list/useListSearch';

const PER_PAGE = 25;

export default function TenderList() {
  const words = useWords();
  const path = useRoomPath();
  const { zone } = useRoom();
  const officer = usePlays('procuringOfficer');
  const { search, status, page, change } = useListSearch();
  const filter = { ...(search && { q: search }), ...(status && { status }) };
  const { data, total, isPending, error } = useGetList<TenderShown>('tenders', {
    pagination: { page, perPage: PER_PAGE },
    sort: { field: 'closesAt', order: 'DESC' },
    filter,
  });
  const unfiltered = search === '' && status === '';
  const nothingYet = unfiltered && total === 0;
  return (
    <PageShell
      title={words('tenders.list.title')}
      actions={
        officer &&
        !nothingYet && (
          <Button component={Link} to={path('tenders/new')} variant="contained">
            {words('tenders.list.draftNew')}
          </Button>
        )
      }
    >
      {!nothingYet && <ListFilters search={search} status={status} change={change} />}
      {error && <RefusalNote refusal={error as Refusal} zone={zone} />}
      {isPending && <Loading />}
      {data && data.length === 0 && (
        <NoTenders filtered={!unfiltered} showAll={() => change({ search: '', status: '' })} />
      )}
      {data && data.length > 0 && (
        <>
          <Typography variant="body2" color="text.secondary" role="status" sx={{ mb: 1 }}>
            {words('tenders.list.count', { smart_count: total ?? data.length })}
          </Typography>
          <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {data.map((tender) => (
              <TenderCard key={tender.id} tender={tender} />
            ))}
          </Stack>
        </>
      )}
      {(total ?? 0) > PER_PAGE && (
        <Pagination
          sx={{ mt: 3, display: 'flex', justifyContent: 'center' }}
          count={Math.ceil((total ?? 0) / PER_PAGE)}
          page={page}
          onChange={(_, next) => change({ page: next })}
        />
      )}
    </PageShell>
  );
}
