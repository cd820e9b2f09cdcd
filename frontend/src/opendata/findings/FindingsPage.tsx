import QuestionIcon from '@mui/icons-material/QuestionAnswerOutlined';
import { Box, Button, Card, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useRead } from '../../api/useRead';
import { InstantField } from '../../fields/InstantField';
import { MoneyField } from '../../fields/MoneyField';
import { useWords } from '../../i18n';
import { EmptyState } from '../../layout/EmptyState';
import { Loading } from '../../layout/Loading';
import { PageShell } from '../../layout/PageShell';
import { RefusalNote } from '../../layout/RefusalNote';
import { usePlays, useRoom, useRoomPath } from '../../live/room';
import type { FindingShown } from '../shapes';
import { dataPath } from '../useData';
import { FindingForm } from './FindingForm';
import { Parts } from './Parts';
import { useAwarded } from './useAwarded';

/** The open data of the room, read as an exercise: who bought what, from whom, for how much? */
export default function FindingsPage() {
  const words = useWords();
  const path = useRoomPath();
  const { slug, seat, trainer, zone } = useRoom();
  const officer = usePlays('procuringOfficer');
  const awarded = useAwarded();
  const plays = seat !== null && seat.role !== 'trainer';
  return (
    <PageShell
      title={words('findings.title')}
      eyebrow={words('opendata.home.title')}
      actions={
        <>
          {officer && (
            <Button component={Link} to={path('open-data/import')} variant="outlined">
              {words('findings.import')}
            </Button>
          )}
          <Button component={Link} to={dataPath(slug)} target="_blank" variant="outlined">
            {words('findings.read')}
          </Button>
        </>
      }
    >
      <Typography color="text.secondary" sx={{ mb: 3, maxWidth: '46em' }}>
        {words('findings.lead')}
      </Typography>
      {awarded.data?.length === 0 && (
        <EmptyState
          icon={<QuestionIcon />}
          title={words('findings.emptyTitle')}
          text={words('findings.emptyText')}
        />
      )}
      {awarded.isPending && <Loading />}
      <RefusalNote refusal={awarded.error} zone={zone} />
      <Stack component="ul" spacing={2} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {plays &&
          awarded.data?.map((about, place) => (
            <FindingForm key={about.key} about={about} first={place === 0} />
          ))}
      </Stack>
      {!plays && !trainer && <Typography>{words('findings.noSeat')}</Typography>}
      {Boolean(awarded.data?.length) && <Said mine={plays} />}
    </PageShell>
  );
}

function Said({ mine }: { mine: boolean }) {
  const words = useWords();
  const { seats, zone } = useRoom();
  const { data, error } = useRead<FindingShown[]>('findings', 'findings');
  const nameOf = (name: string) => seats.find(({ seat }) => seat === name)?.organisation ?? name;
  return (
    <Box component="section" aria-labelledby="said-title" sx={{ mt: 4 }}>
      <Typography id="said-title" component="h2" variant="h2" sx={{ mb: 1 }}>
        {words(mine ? 'findings.mine' : 'findings.everybody')}
      </Typography>
      <RefusalNote refusal={error} zone={zone} />
      <Typography variant="body2" color="text.secondary" role="status" sx={{ mb: 1 }}>
        {data?.length
          ? words('findings.count', { smart_count: data.length })
          : words('findings.noneTitle')}
      </Typography>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {[...(data ?? [])].reverse().map((one) => (
          <Card
            component="li"
            key={`${one.seat} ${one.recordedAt} ${one.ocid} ${one.lot} ${one.buyer} ${one.supplier} ${one.value.amount}`}
            sx={{ p: 2 }}
          >
            <Typography variant="body2" color="text.secondary">
              {!mine && (
                <>
                  <bdi>{nameOf(one.seat)}</bdi>
                  {' · '}
                </>
              )}
              <InstantField value={one.recordedAt} />
            </Typography>
            <Typography sx={{ mb: 1, overflowWrap: 'anywhere' }}>
              <bdi>{one.buyer}</bdi>
              {' ← '}
              <bdi>{one.supplier}</bdi>
              {' · '}
              <MoneyField value={one.value} />
            </Typography>
            <Parts agrees={one.agrees} />
          </Card>
        ))}
      </Stack>
    </Box>
  );
}
