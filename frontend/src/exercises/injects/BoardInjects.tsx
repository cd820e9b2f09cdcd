import { Box, Paper, Typography } from '@mui/material';
import { useAct } from '../../api/useAct';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import type { Board, Scene } from '../shapes';

interface Props {
  board: Board;
  on: boolean;
}

/** The surprises of the scenario; each is fired once the trainer wants it. */
export function BoardInjects({ board, on }: Props) {
  const words = useWords();
  if (board.injects.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="exercise-injects">
      <Typography component="h2" variant="h2" id="exercise-injects">
        {words('exercise.injects')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, mb: 1.5 }}>
        {words('exercise.injects_text')}
      </Typography>
      <Paper variant="outlined" component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {board.injects.map((scene) => (
          <InjectLine key={scene.id} scene={scene} on={on} />
        ))}
      </Paper>
    </Box>
  );
}

function InjectLine({ scene, on }: { scene: Scene; on: boolean }) {
  const words = useWords();
  const fire = useAct(`exercise/scenes/${scene.id}`, {
    refresh: ['exercise'],
    success: 'exercise.fired',
  });
  const running = scene.phase === 'preparing' || scene.phase === 'playing';
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.25,
        p: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
      }}
    >
      <Typography variant="body2" sx={{ flex: '1 1 200px', overflowWrap: 'anywhere' }}>
        <bdi>{scene.name}</bdi>
      </Typography>
      {scene.phase !== 'waiting' && (
        <StatusChip
          tone={running ? 'active' : 'good'}
          label={words(`exercise.phase.${scene.phase}`)}
        />
      )}
      {on && !running && (
        <ActButton
          act={fire}
          body={{}}
          variant="outlined"
          size="small"
          label={words('exercise.fire')}
          aria-label={`${words('exercise.fire')}: ${scene.name}`}
        />
      )}
    </Box>
  );
}
