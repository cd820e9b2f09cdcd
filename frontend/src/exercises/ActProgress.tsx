import { Box, Typography } from '@mui/material';
import { useWords } from '../i18n';
import type { Exercise, Scene } from './shapes';
import { useOwnTime } from './useOwnTime';

const MINUTE = 60_000;
const USUAL = 5; // minutes for which a surprise is news to those whom it asks for nothing

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
  const real = useOwnTime(injects.length > 0);
  if (status === 'none') return null;
  const now = acts.find(({ id }) => id === act);
  const fired = injects.filter((inject) => isNews(exercise, inject, real));
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

/** Whether a surprise is still going on for this seat; that all have done their part is nobody's to see. */
export function isNews({ cards, status }: Exercise, inject: Scene, real: number) {
  if (status !== 'on') return false;
  if (inject.phase === 'preparing') return true;
  if (inject.phase !== 'playing') return false;
  const own = cards.filter(({ scene }) => scene === inject.id);
  if (own.length > 0)
    return own.some(({ standing }) => standing === 'open' || standing === 'waiting');
  const begun = inject.begunAt === null ? real : Date.parse(inject.begunAt);
  return real - begun < (inject.within ?? inject.minutes ?? USUAL) * MINUTE;
}
