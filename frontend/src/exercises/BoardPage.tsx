import { Box, Stack } from '@mui/material';
import CrowdsCard from '../crowds/CrowdsCard';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { PageShell } from '../layout/PageShell';
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
import { useBoard, useExercise } from './useExercise';

const TONES: Record<Exercise['status'], Tone> = {
  none: 'neutral',
  ready: 'wait',
  on: 'active',
  ended: 'good',
};

/** The board from which the trainer leads an exercise. */
export default function BoardPage() {
  const words = useWords();
  const { exercise } = useExercise();
  const board = useBoard(exercise !== null);
  if (!exercise || !board.data) return <Loading />;
  const on = exercise.status === 'on';
  return (
    <PageShell
      title={words('exercise.title')}
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
      {exercise.status === 'ready' && <CrowdsCard />}
      {exercise.status !== 'ready' && (
        <Stack spacing={3} sx={{ mt: on ? 0 : 3 }}>
          {on && <StuckList board={board.data} />}
          <ActStepper exercise={exercise} board={board.data} />
          <SeatsBoard board={board.data} on={on} />
          <CrowdsCard />
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
