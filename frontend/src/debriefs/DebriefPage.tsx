import HistoryIcon from '@mui/icons-material/HistoryEduOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Button, Stack } from '@mui/material';
import { Link } from 'react-router';
import { useRead } from '../api/useRead';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import { Loading } from '../layout/Loading';
import { PageShell } from '../layout/PageShell';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom, useRoomPath } from '../live/room';
import { AttemptBar } from './attempts/AttemptBar';
import { Compared } from './attempts/Compared';
import { BOTH, useAttempts } from './attempts/useAttempts';
import { useAttemptWords } from './attempts/useAttemptWords';
import type { Debrief } from './shapes';
import { Told } from './Told';

/** Looking back: for a trainee first what happened to them, for the trainer the whole room on the wall. */
export default function DebriefPage() {
  const words = useWords();
  const path = useRoomPath();
  const { workshop } = useRoom();
  const read = useRead<Debrief>('exercise', 'debrief');
  const debrief = read.data;
  const attempts = useAttempts(debrief);
  const title = words('debrief.title');
  if (!debrief) return <Loading />;
  if (!debrief.ready) {
    const none = workshop.scenario === null;
    return (
      <PageShell title={title}>
        <EmptyState
          icon={<HistoryIcon />}
          title={words(none ? 'debrief.none' : 'debrief.not_yet')}
          text={words(none ? 'debrief.none_text' : 'debrief.not_yet_text')}
        />
      </PageShell>
    );
  }
  return (
    <PageShell
      title={title}
      eyebrow={<bdi>{debrief.title}</bdi>}
      actions={
        <Stack
          direction="row"
          spacing={1}
          useFlexGap
          sx={{ flexWrap: 'wrap', displayPrint: 'none' }}
        >
          <Button component={Link} to={path('results')} variant="outlined">
            {words('results.open')}
          </Button>
          <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
            {words('debrief.print')}
          </Button>
        </Stack>
      }
    >
      <AttemptBar of={attempts} all={debrief.attempts} />
      <Chosen attempts={attempts} live={debrief} />
    </PageShell>
  );
}

interface Props {
  attempts: ReturnType<typeof useAttempts>;
  live: Debrief;
}

function Chosen({ attempts: { chosen, shown, against, failed }, live }: Props) {
  const { name } = useAttemptWords(live.attempts);
  if (failed) return <RefusalNote refusal={failed} />;
  if (!shown) return <Loading />;
  if (chosen !== BOTH) return <Told debrief={shown} live={shown.attempt === live.attempt} />;
  const [one, two] = against < live.attempt ? [shown, live] : [live, shown];
  return <Compared one={one} two={two} names={[name(one.attempt), name(two.attempt)]} />;
}
