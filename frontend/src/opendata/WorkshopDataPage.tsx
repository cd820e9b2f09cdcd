import DatasetIcon from '@mui/icons-material/DatasetOutlined';
import { Box, Card, Link, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import { Loading } from '../layout/Loading';
import type { ListForm } from '../layout/lists/address';
import { ListView } from '../layout/lists/ListView';
import { useListAddress } from '../layout/lists/useListAddress';
import { PublicShell } from '../layout/PublicShell';
import { RefusalNote } from '../layout/RefusalNote';
import { Downloads } from './Downloads';
import { ProcessRow } from './ProcessRow';
import { PublisherFacts } from './PublisherFacts';
import { ReleasesPicture } from './ReleasesPicture';
import type { WorkshopData } from './shapes';
import { TotalsTable } from './TotalsTable';
import { useProcesses, useWorkshopData } from './useData';

const STATUSES = [
  'planning',
  'planned',
  'active',
  'complete',
  'unsuccessful',
  'cancelled',
] as const;
const SORTS = ['changedAt', 'publishedAt', 'title', 'value', 'deadline'] as const;
const FORM: ListForm = { filters: { status: STATUSES }, sorts: SORTS, order: 'DESC' };

/** What one workshop publishes: pictures of it, its processes, and everything to take along. */
export default function WorkshopDataPage() {
  const words = useWords();
  const { workshop = '' } = useParams();
  const { data, error } = useWorkshopData(workshop);
  const title = data?.about.title ?? words('opendata.home.title');
  return (
    <PublicShell title={title}>
      <Typography variant="body2" color="text.secondary">
        <Link component={RouterLink} to="/data" sx={{ display: 'inline-block', py: 1 }}>
          {words('opendata.workshop.back')}
        </Link>
        {' · '}
        {words('opendata.workshop.eyebrow')}
      </Typography>
      <Typography component="h1" variant="h1" sx={{ overflowWrap: 'anywhere' }}>
        <bdi>{title}</bdi>
      </Typography>
      {data ? <Data data={data} /> : error ? <RefusalNote refusal={error} /> : <Loading />}
    </PublicShell>
  );
}

function Data({ data }: { data: WorkshopData }) {
  const words = useWords();
  const { about } = data;
  if (about.releases === 0) {
    return (
      <Card sx={{ mt: 3 }}>
        <EmptyState
          icon={<DatasetIcon />}
          title={words('opendata.workshop.emptyTitle')}
          text={words('opendata.workshop.emptyText')}
        />
      </Card>
    );
  }
  return (
    <>
      <Typography color="text.secondary" sx={{ mt: 0.5, mb: 3 }}>
        {words('opendata.counts.processes', { smart_count: about.processes })}
        {' · '}
        {words('opendata.counts.releases', { smart_count: about.releases })}
        {' · '}
        {words('opendata.home.changed')}
        {words('page.colon')} <InstantField value={about.changedAt} />
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' },
        }}
      >
        <Stack spacing={3} sx={{ minWidth: 0 }}>
          <Picture
            title={words('opendata.pictures.releases')}
            text={words('opendata.pictures.releasesText')}
          >
            <ReleasesPicture days={data.days} />
          </Picture>
          <Picture
            title={words('opendata.pictures.status')}
            text={words('opendata.pictures.statusText')}
          >
            <TotalsTable totals={data.totals} />
          </Picture>
          <Processes workshop={about.workshop} />
        </Stack>
        <Stack spacing={3}>
          <Downloads data={data} />
          <PublisherFacts publisher={data.publisher} />
        </Stack>
      </Box>
    </>
  );
}

function Picture({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <Card component="section" aria-label={title} sx={{ p: 2.5 }}>
      <Typography component="h2" variant="h3">
        {title}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, mb: 2 }}>
        {text}
      </Typography>
      {children}
    </Card>
  );
}

function Processes({ workshop }: { workshop: string }) {
  const words = useWords();
  const list = useListAddress(FORM);
  const read = useProcesses(workshop, list);
  const label = {
    title: 'titleField',
    changedAt: 'changedAt',
    publishedAt: 'publishedAt',
    value: 'value',
    deadline: 'deadline',
  } as const;
  return (
    <section aria-labelledby="processes-title">
      <Typography id="processes-title" component="h2" variant="h2" sx={{ mb: 1.5 }}>
        {words('opendata.list.title')}
      </Typography>
      <ListView
        list={list}
        read={read}
        search={words('opendata.list.search')}
        filters={[
          {
            name: 'status',
            label: words('opendata.list.filter'),
            options: STATUSES.map((value) => ({
              value,
              label: words(`opendata.statuses.${value}`),
            })),
          },
        ]}
        sorts={SORTS.map((field) => ({ field, label: words(`opendata.list.${label[field]}`) }))}
        count="opendata.counts.processes"
        empty={null}
        few={1}
        sx={{ display: 'grid', gap: 1.5 }}
      >
        {(process) => <ProcessRow key={process.ocid} workshop={workshop} process={process} />}
      </ListView>
    </section>
  );
}
