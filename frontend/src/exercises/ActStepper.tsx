import { Box, Typography } from '@mui/material';
import { useAct } from '../api/useAct';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useZone } from '../live/room';
import type { Tone } from '../theme/palette';
import type { Board, Exercise, Scene } from './shapes';

const TONES: Record<Scene['phase'], Tone> = {
  waiting: 'neutral',
  preparing: 'wait',
  playing: 'active',
  complete: 'good',
  left: 'neutral',
};

interface Props {
  exercise: Exercise;
  board: Board;
}

/** The acts in order; the next one is begun here, and any other is jumped to. */
export function ActStepper({ exercise, board }: Props) {
  const words = useWords();
  const { acts, act, status } = exercise;
  const complete = acts.find(({ id }) => id === act)?.phase === 'complete';
  return (
    <Box
      component="ol"
      aria-label={words('exercise.acts')}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fill, minmax(190px, 1fr))' },
      }}
    >
      {acts.map((scene) => (
        <ActStep
          key={scene.id}
          scene={scene}
          now={scene.id === act && status === 'on'}
          next={scene.id === board.nextAct && complete}
          on={status === 'on'}
        />
      ))}
    </Box>
  );
}

interface StepProps {
  scene: Scene;
  now: boolean;
  next: boolean;
  on: boolean;
}

function ActStep({ scene, now, next, on }: StepProps) {
  const words = useWords();
  const zone = useZone();
  const call = useAct(`exercise/scenes/${scene.id}`, { refresh: ['exercise'] });
  const started = scene.phase !== 'waiting';
  const label = next ? 'exercise.begin' : started ? 'exercise.play_again' : 'exercise.jump';
  return (
    <Box
      component="li"
      aria-current={now ? 'step' : undefined}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'flex-start',
        gap: 0.75,
        p: 1.5,
        borderRadius: 1.25,
        bgcolor: 'background.paper',
        border: now ? 2 : 1,
        borderColor: now ? 'primary.main' : 'divider',
      }}
    >
      <Typography variant="caption" color="text.secondary">
        {words('exercise.act', { number: scene.number })}
        {scene.minutes !== null &&
          ` · ${words('exercise.minutes', { smart_count: scene.minutes })}`}
      </Typography>
      <Typography sx={{ fontWeight: 650, flex: 1, overflowWrap: 'anywhere' }}>
        <bdi>{scene.name}</bdi>
      </Typography>
      <StatusChip tone={TONES[scene.phase]} label={words(`exercise.phase.${scene.phase}`)} />
      {on && (!now || scene.phase === 'complete') && (
        <ActButton
          act={call}
          body={{}}
          variant={next ? 'contained' : 'text'}
          size="small"
          label={words(label)}
          aria-label={`${words(label)}: ${scene.name}`}
        />
      )}
      <RefusalNote refusal={call.refusal} zone={zone} onClose={call.clear} />
    </Box>
  );
}
