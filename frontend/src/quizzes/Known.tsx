import { Box, Typography } from '@mui/material';
import { Ends, Track } from '../debriefs/attempts/Track';
import { useWords } from '../i18n';
import { TABULAR } from '../theme/theme';
import type { QuizResult } from './useQuiz';

interface Props {
  people: QuizResult['people'];
  total: number;
}

/** How much each person knew, by name: the trainer's alone, and only when asked for. */
export function Known({ people, total }: Props) {
  const words = useWords();
  const at = (known: number | null) => (known === null ? null : (known / total) * 100);
  return (
    <Box sx={{ mt: 2, displayPrint: 'none' }}>
      <Ends names={[words('quiz.before'), words('quiz.after')]} />
      <Box component="ul" sx={{ m: 0, mt: 1, p: 0, listStyle: 'none' }}>
        {people.map(({ name, before, after }) => (
          <Box
            component="li"
            key={name}
            sx={{
              py: 1,
              borderTop: 1,
              borderColor: 'divider',
              display: 'grid',
              columnGap: 3,
              alignItems: 'center',
              gridTemplateColumns: { xs: '1fr 6rem', sm: '12rem minmax(0, 1fr) 6rem' },
            }}
          >
            <Typography>
              <bdi>{name}</bdi>
            </Typography>
            <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
              <Track from={at(before)} to={at(after)} good={(after ?? 0) > (before ?? 0)} />
            </Box>
            <Typography variant="body2" sx={TABULAR}>
              {words('quiz.gain.counts', {
                before: before ?? '–',
                after: after ?? '–',
                both: total,
              })}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
