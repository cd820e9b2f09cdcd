import { Box, LinearProgress, Typography } from '@mui/material';
import type { OpeningProgressShown } from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { useWords } from '../../i18n';

const EVERY = 700; // milliseconds
const ABOVE_THE_MENU = 96; // pixels: that of a phone lies over the page's end

/** Brings it into sight; it appears below the button that was pressed. */
const showWhole = (box: HTMLElement | null) => box?.scrollIntoView({ block: 'nearest' });

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
  const counted = percent !== null && percent < 100;
  return (
    <Box
      ref={showWhole}
      sx={{ mt: 2.5, maxWidth: 420, mx: 'auto', scrollMarginBottom: ABOVE_THE_MENU }}
    >
      <LinearProgress
        aria-label={told}
        {...(counted ? { variant: 'determinate' as const, value: percent } : {})}
      />
      <Typography
        variant="body2"
        color="text.secondary"
        sx={{ mt: 1 }}
        role={counted ? undefined : 'status'} // the bar has the figures: not each of them is read out
      >
        {told}
      </Typography>
    </Box>
  );
}
