import TheatreIcon from '@mui/icons-material/TheaterComedyOutlined';
import { Box, Stack } from '@mui/material';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import { Loading } from '../layout/Loading';
import { PageShell } from '../layout/PageShell';
import { useRoom } from '../live/room';
import type { Tone } from '../theme/palette';
import { ActStepper } from './ActStepper';
import { BotControls } from './BotControls';
import { CheckList } from './CheckList';
import { BoardInjects } from './injects/BoardInjects';
import { MessageForm } from './messages/MessageForm';
import { StuckList } from './monitor/StuckList';
import { WallCard } from './monitor/WallCard';
import { SeatsBoard } from './SeatsBoard';
import { StartForm } from './StartForm';
import type { Exercise } from './shapes';
import { SnapshotsSection } from './snapshots/SnapshotsSection';
import { TaskPanel } from './TaskPanel';
import { useBoard, useExercise } from './useExercise';

const TONES: Record<Exercise['status'], Tone> = {
  none: 'neutral',
  ready: 'wait',
  on: 'active',
  ended: 'good',
};

/** The exercise: for the trainer the board to lead it from, for everybody else their tasks. */
export default function ExercisePage() {
  const words = useWords();
  const { seat, workshop } = useRoom();
  const leads = seat?.seat === 'trainer';
  const { exercise } = useExercise();
  const board = useBoard(leads && exercise?.status !== 'none' && exercise !== null);
  const title = words('exercise.title');
  if (workshop.scenario === null || exercise?.status === 'none') {
    return (
      <PageShell title={title}>
        <EmptyState
          icon={<TheatreIcon />}
          title={words('exercise.no_scenario')}
          text={words('exercise.no_scenario_text')}
        />
      </PageShell>
    );
  }
  if (!exercise || (leads && !board.data)) return <Loading />;
  if (!leads || !board.data) {
    return (
      <PageShell title={title} eyebrow={<bdi>{exercise.title}</bdi>} width="sm">
        <TaskPanel alone />
      </PageShell>
    );
  }
  const on = exercise.status === 'on';
  return (
    <PageShell
      title={title}
      eyebrow={<bdi>{exercise.title}</bdi>}
      status={
        <StatusChip
          tone={TONES[exercise.status]}
          label={words(`exercise.status.${exercise.status}`)}
        />
      }
      actions={on && <BotControls board={board.data} />}
    >
      {!on && <StartForm again={exercise.status === 'ended'} />}
      {exercise.status !== 'ready' && (
        <Stack spacing={3} sx={{ mt: on ? 0 : 3 }}>
          {on && <StuckList board={board.data} />}
          <ActStepper exercise={exercise} board={board.data} />
          <SeatsBoard board={board.data} on={on} />
          <Box
            sx={{
              display: 'grid',
              gap: 3,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
            }}
          >
            <CheckList board={board.data} exercise={exercise} />
            <BoardInjects board={board.data} on={on} />
            <MessageForm />
            <WallCard />
          </Box>
          <SnapshotsSection />
        </Stack>
      )}
    </PageShell>
  );
}
