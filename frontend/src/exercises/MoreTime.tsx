import { Box, Typography } from '@mui/material';
import { useWords } from '../i18n';
import { Countdown } from './injects/Countdown';

/** How long a seat has, by the trainer's word, though others wait. */
export function MoreTime({ until }: { until: string | null }) {
  const words = useWords();
  if (until === null) return null;
  return (
    <Box sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <Typography variant="body2">{words('exercise.more_time')}</Typography>
      <Countdown since={until} minutes={0} />
    </Box>
  );
}
