import DatasetIcon from '@mui/icons-material/DatasetOutlined';
import { Box, Card, Link, Stack, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import { Loading } from '../layout/Loading';
import { PublicShell } from '../layout/PublicShell';
import { RefusalNote } from '../layout/RefusalNote';
import { PublisherFacts } from './PublisherFacts';
import type { Directory, WorkshopNamed } from './shapes';
import { dataPath, useDirectory } from './useData';

/** What this server publishes: every workshop with a notice, for anybody. */
export default function DataHome() {
  const words = useWords();
  const { data, error } = useDirectory();
  return (
    <PublicShell title={words('opendata.home.title')}>
      <Typography component="h1" variant="h1" sx={{ fontSize: { md: '2.6rem' } }}>
        {words('opendata.home.title')}
      </Typography>
      <Typography
        color="text.secondary"
        sx={{ mt: 1, mb: 4, maxWidth: '46em', fontSize: { md: '1.1rem' } }}
      >
        {words('opendata.home.lead')}
      </Typography>
      {data ? (
        <Published directory={data} />
      ) : error ? (
        <RefusalNote refusal={error} />
      ) : (
        <Loading />
      )}
    </PublicShell>
  );
}

function Published({ directory }: { directory: Directory }) {
  const words = useWords();
  const { workshops, publisher } = directory;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        alignItems: 'start',
        gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 320px' },
      }}
    >
      <Box component="section" aria-labelledby="workshops-title">
        <Typography id="workshops-title" component="h2" variant="h2" sx={{ mb: 1.5 }}>
          {workshops.length
            ? words('opendata.home.count', { smart_count: workshops.length })
            : words('opendata.home.workshops')}
        </Typography>
        {workshops.length === 0 && (
          <Card>
            <EmptyState
              icon={<DatasetIcon />}
              title={words('opendata.home.emptyTitle')}
              text={words('opendata.home.emptyText')}
            />
          </Card>
        )}
        <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {workshops.map((one) => (
            <WorkshopCard key={one.workshop} workshop={one} />
          ))}
        </Stack>
      </Box>
      <PublisherFacts publisher={publisher} />
    </Box>
  );
}

function WorkshopCard({ workshop }: { workshop: WorkshopNamed }) {
  const words = useWords();
  const { processes, releases, changedAt } = workshop;
  return (
    <Card
      component="li"
      sx={{
        position: 'relative',
        p: { xs: 2, sm: 2.5 },
        '&:hover, &:focus-within': { borderColor: 'primary.main' },
      }}
    >
      <Link
        component={RouterLink}
        to={dataPath(workshop.workshop)}
        color="text.primary"
        underline="none"
        sx={{
          fontSize: '1.15rem',
          fontWeight: 650,
          overflowWrap: 'anywhere',
          '&::after': { content: '""', position: 'absolute', inset: 0 },
        }}
      >
        <bdi>{workshop.title}</bdi>
      </Link>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
        {words('opendata.counts.processes', { smart_count: processes })}
        {' · '}
        {words('opendata.counts.releases', { smart_count: releases })}
        {' · '}
        {words('opendata.home.changed')}
        {words('page.colon')} <InstantField value={changedAt} />
      </Typography>
    </Card>
  );
}
