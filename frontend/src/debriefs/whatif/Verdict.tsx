import { Box, Typography } from '@mui/material';
import { useWords } from '../../i18n';
import type { Tone } from '../../theme/palette';
import type { WhatIf } from '../shapes';

/** What the price would have brought, in one sentence, with who would have been first. */
export function Verdict({ what }: { what: WhatIf }) {
  const words = useWords();
  const { wins, why, rank, actual, awaits, first } = what;
  const tone: Tone = wins ? 'good' : why ? 'bad' : 'neutral';
  const reason = why && words(`debrief.bids.why.${why}`);
  const said = () => {
    if (wins) return words(actual ? 'debrief.what_if.won' : 'debrief.what_if.wins');
    if (reason && rank !== null)
      return words('debrief.what_if.passed', { rank: rank ?? '', why: reason });
    if (reason)
      return words(actual ? 'debrief.what_if.was_out' : 'debrief.what_if.out', { why: reason });
    return words(actual ? 'debrief.what_if.was_rank' : 'debrief.what_if.rank', {
      rank: rank ?? '',
    });
  };
  const names = first.map((one) => one.name).join(', ');
  return (
    <Box
      role="status"
      sx={{
        p: 2,
        borderRadius: 2,
        bgcolor: `tones.${tone}.ground`,
        color: `tones.${tone}.text`,
        minHeight: 96,
      }}
    >
      <Typography sx={{ fontWeight: 700, fontSize: { xs: '1.0625rem', md: '1.25rem' } }}>
        {said()}
      </Typography>
      <Typography>
        {first.length > 0 ? (
          <bdi>{words('debrief.what_if.others', { names })}</bdi>
        ) : (
          words('debrief.what_if.nobody')
        )}
      </Typography>
      {actual && <Typography variant="body2">{words('debrief.what_if.actual')}</Typography>}
      {awaits && (
        <Typography variant="body2">{words(`debrief.what_if.awaits.${awaits}`)}</Typography>
      )}
    </Box>
  );
}
