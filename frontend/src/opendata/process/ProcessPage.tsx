import HelpIcon from '@mui/icons-material/TravelExploreOutlined';
import { Box, Button, Card, Link, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import { StatusChip } from '../../fields/StatusChip';
import { useWords, useWordsOr } from '../../i18n';
import { EmptyState } from '../../layout/EmptyState';
import { Loading } from '../../layout/Loading';
import { PublicShell } from '../../layout/PublicShell';
import { RefusalNote } from '../../layout/RefusalNote';
import { statusTone } from '../statusTone';
import { dataPath, type RecordRead, useRecord, useWorkshopData } from '../useData';
import { Beside } from './Beside';
import { Facts } from './Facts';
import { LotPart } from './LotPart';
import { RawJson } from './RawJson';
import { Timeline } from './Timeline';

/** One process as people read it: what it comes to, then release by release, then the JSON itself. */
export default function ProcessPage() {
  const words = useWords();
  const { workshop = '', ocid = '' } = useParams();
  const about = useWorkshopData(workshop).data?.about;
  const { data, error } = useRecord(workshop, ocid);
  const title = data?.record.compiledRelease.tender?.title ?? data?.record.compiledRelease.title;
  return (
    <PublicShell title={title ?? words('opendata.home.title')} width="md">
      <Typography variant="body2" color="text.secondary">
        <Link
          component={RouterLink}
          to={dataPath(workshop)}
          sx={{ display: 'inline-block', py: 1 }}
        >
          {words('openprocess.eyebrow', { title: about?.title ?? workshop })}
        </Link>
      </Typography>
      {data ? (
        <Process read={data} title={title ?? ocid} />
      ) : error?.status === 404 ? (
        <Missing workshop={workshop} />
      ) : error ? (
        <RefusalNote refusal={error} />
      ) : (
        <Loading />
      )}
    </PublicShell>
  );
}

function Missing({ workshop }: { workshop: string }) {
  const words = useWords();
  return (
    <>
      <Typography component="h1" variant="h1" sx={{ mb: 2 }}>
        {words('opendata.home.title')}
      </Typography>
      <EmptyState
        icon={<HelpIcon />}
        title={words('openprocess.missingTitle')}
        text={words('openprocess.missingText')}
        action={
          <Button component={RouterLink} to={dataPath(workshop)} variant="contained">
            {words('opendata.list.title')}
          </Button>
        }
      />
    </>
  );
}

function Process({ read, title }: { read: RecordRead; title: string }) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const { record, marked } = read;
  const known = record.compiledRelease;
  const { tender = {}, bids, awards = [] } = known;
  const lots = tender.lots ?? [];
  const status = tender.status ?? 'planning';
  const details = bids?.details ?? [];
  return (
    <>
      <Stack
        direction="row"
        useFlexGap
        spacing={1.5}
        sx={{ flexWrap: 'wrap', alignItems: 'center', mb: 1 }}
      >
        <Typography component="h1" variant="h1" sx={{ overflowWrap: 'anywhere' }}>
          <bdi>{title}</bdi>
        </Typography>
        <StatusChip
          tone={statusTone[status] ?? 'neutral'}
          label={wordsOr(`opendata.statuses.${status}`, status)}
        />
      </Stack>
      {tender.description && (
        <Typography
          color="text.secondary"
          dir="auto"
          sx={{ mb: 3, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
        >
          {tender.description}
        </Typography>
      )}
      <Stack spacing={4}>
        <Facts known={known} />
        {lots.length > 0 && (
          <Part
            title={words('openprocess.lots')}
            text={words(details.length ? 'openprocess.bidsText' : 'openprocess.sealed')}
          >
            <Stack spacing={2}>
              {lots.map((lot) => (
                <LotPart
                  key={lot.id}
                  lot={lot}
                  alone={lots.length === 1}
                  items={(tender.items ?? []).filter(({ relatedLot }) => relatedLot === lot.id)}
                  bids={details.filter(({ relatedLots }) => relatedLots?.includes(lot.id))}
                  award={awards.find(({ relatedLots }) => relatedLots?.includes(lot.id))}
                />
              ))}
            </Stack>
          </Part>
        )}
        <Beside tender={tender} />
        <Part title={words('openprocess.timeline')} text={words('openprocess.timelineText')}>
          <Timeline releases={record.releases} marked={marked.releases} />
        </Part>
        <Part title={words('openprocess.compiled')} text={words('openprocess.compiledText')}>
          <Card sx={{ px: 2 }}>
            <RawJson label="JSON" name={record.ocid} part={marked.compiledRelease} />
          </Card>
        </Part>
      </Stack>
    </>
  );
}

function Part({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <Box component="section" aria-label={title}>
      <Typography component="h2" variant="h2">
        {title}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, mb: 2 }}>
        {text}
      </Typography>
      {children}
    </Box>
  );
}
