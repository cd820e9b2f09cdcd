import { Box } from '@mui/material';
import { Fold } from '../debriefs/Fold';
import { useWords } from '../i18n';
import type { Tone } from '../theme/palette';
import type { Then } from './shapes';

/** The colour of each verdict on what should hold. */
export const TONES: Record<Then['verdict'], Tone> = {
  waiting: 'neutral',
  green: 'good',
  amber: 'wait',
  red: 'bad',
  not_applicable: 'neutral',
};

/** What was seen when something was looked at, in the words of whoever looked. */
export function Evidence({ check: { problem, seen } }: { check: Pick<Then, 'problem' | 'seen'> }) {
  const words = useWords();
  if (!problem && seen.length === 0) return null;
  return (
    <Fold label={words('exercise.evidence')}>
      <Box lang="en" dir="ltr" sx={{ fontSize: '0.75rem', overflowWrap: 'anywhere' }}>
        {problem && <Box sx={{ color: 'tones.bad.text', fontWeight: 600 }}>{problem}</Box>}
        {seen.map((one) => (
          <Box key={one} component="code" sx={{ display: 'block' }}>
            {one}
          </Box>
        ))}
      </Box>
    </Fold>
  );
}
