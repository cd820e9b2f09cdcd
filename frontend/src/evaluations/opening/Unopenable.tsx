import { Typography } from '@mui/material';
import { useWords, useWordsOr } from '../../i18n';

/** An envelope that could not be opened, with the reason in words. */
export function Unopenable({ reason }: { reason?: string | null }) {
  const words = useWords();
  const wordsOr = useWordsOr();
  return (
    <>
      <Typography component="p" sx={{ fontWeight: 650, color: 'tones.bad.text' }}>
        {words('evaluations.opening.unopenable')}
      </Typography>
      <Typography component="p" variant="body2">
        {wordsOr(`evaluations.reason.${reason}`, reason ?? '')}
      </Typography>
    </>
  );
}
