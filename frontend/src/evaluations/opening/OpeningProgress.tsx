import { Box, LinearProgress, Typography } from '@mui/material';
import type { OpeningProgressShown } from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { useWords } from '../../i18n';

const EVERY = 700; // milliseconds

/** How far an opening of very many envelopes is, while it takes its time. */
export function OpeningProgress({ tender }: { tender: string }) {
  const words = useWords();
  const { data } = useRead<OpeningProgressShown>(
    'evaluations',
    `tenders/${tender}/opening/progress`,
    { every: EVERY },
  );
  const percent = data?.percent ?? null;
  const told =
    percent === null
      ? words('evaluations.opening.begins')
      : words(percent < 100 ? 'evaluations.opening.progress' : 'evaluations.opening.recording', {
          percent,
        });
  return (
    <Box sx={{ mt: 2.5, maxWidth: 420, mx: 'auto' }} role="status">
      <LinearProgress
        aria-label={told}
        {...(percent === null || percent === 100
          ? {}
          : { variant: 'determinate' as const, value: percent })}
      />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {told}
      </Typography>
    </Box>
  );
}
