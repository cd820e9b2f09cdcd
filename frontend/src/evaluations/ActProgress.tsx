import { Box, LinearProgress, Typography } from '@mui/material';
import type { ProgressShown } from '../api/shapes';
import { useRead } from '../api/useRead';
import { useWords } from '../i18n';

const EVERY = 700; // milliseconds
const ABOVE_THE_MENU = 96; // pixels: that of a phone lies over the page's end

/** Brings it into sight; it appears below the button that was pressed. */
const showWhole = (box: HTMLElement | null) => box?.scrollIntoView({ block: 'nearest' });

interface Props {
  tender: string;
  /** The act: where it is done, and where its words are. */
  of?: 'opening' | 'examinations/rest';
}

const WORDS = {
  opening: 'evaluations.opening',
  'examinations/rest': 'evaluations.examination.rest',
} as const;

/** How far an act on very many bids is, while it takes its time. */
export function ActProgress({ tender, of = 'opening' }: Props) {
  const words = useWords();
  const { data } = useRead<ProgressShown>('evaluations', `tenders/${tender}/${of}/progress`, {
    every: EVERY,
  });
  const percent = data?.percent ?? null;
  const stage = percent === null ? 'begins' : percent < 100 ? 'progress' : 'recording';
  const told = words(`${WORDS[of]}.${stage}`, { percent });
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
