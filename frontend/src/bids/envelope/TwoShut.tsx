import { Box, Typography } from '@mui/material';
import { useWords } from '../../i18n';
import { EnvelopePicture } from '../standing/EnvelopePicture';

/** The two envelopes of a bid, sealed in one act, each with a padlock of its own. */
export function TwoShut() {
  const words = useWords();
  return (
    <Box sx={{ display: 'flex', gap: { xs: 2, sm: 4 }, mb: 2 }}>
      {(['first', 'second'] as const).map((which) => (
        <Box key={which} sx={{ width: { xs: 120, sm: 150 } }}>
          <EnvelopePicture still />
          <Typography variant="body2" sx={{ mt: 0.75, fontWeight: 650 }}>
            {words(`envelopes.${which}`)}
          </Typography>
          <Typography variant="caption" color="text.secondary">
            {words(`envelopes.${which}When`)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
