import { Box, Typography } from '@mui/material';
import { useWords } from '../i18n';
import type { Exercise, Scene } from './shapes';

const GROUND: Record<Scene['phase'], string> = {
  waiting: 'divider',
  preparing: 'primary.light',
  playing: 'primary.main',
  complete: 'success.main',
  left: 'text.disabled',
};

/** Which act is on, as a line of parts. */
export function ActProgress({ exercise }: { exercise: Exercise }) {
  const words = useWords();
  const { acts, act, injects, status } = exercise;
  if (status === 'none') return null;
  const now = acts.find(({ id }) => id === act);
  const fired = injects.filter(({ phase }) => phase === 'playing' || phase === 'preparing');
  return (
    <Box sx={{ mt: 0.5 }}>
      {now && status === 'on' && (
        <Typography variant="body2" color="text.secondary">
          {words('exercise.act_of', { number: now.number, total: acts.length })} ·{' '}
          <bdi>{now.name}</bdi>
          {now.phase === 'preparing' && ` · ${words('exercise.phase.preparing')}`}
        </Typography>
      )}
      <Box aria-hidden="true" sx={{ display: 'flex', gap: 0.5, mt: 1 }}>
        {acts.map(({ id, phase }) => (
          <Box key={id} sx={{ flex: 1, height: 6, borderRadius: 3, bgcolor: GROUND[phase] }} />
        ))}
      </Box>
      {fired.map(({ id, name }) => (
        <Typography key={id} variant="body2" sx={{ mt: 1, color: 'tones.wait.text' }}>
          {words('exercise.inject_on')} <bdi>{name}</bdi>
        </Typography>
      ))}
    </Box>
  );
}
