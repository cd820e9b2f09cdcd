import { Box, Paper, Typography } from '@mui/material';
import { useRead } from '../api/useRead';
import { Fold } from '../debriefs/Fold';
import { useWords } from '../i18n';
import { CrowdForm } from './CrowdForm';
import { CrowdRow } from './CrowdRow';
import type { Crowd } from './shapes';

const AGAIN = 2000;

/** The rivals that the computer plays: how far they have come, and more of them; the trainer's. */
export default function CrowdsCard() {
  const words = useWords();
  const crowds = useRead<Crowd[]>('crowds', 'crowds', { every: AGAIN }).data ?? [];
  return (
    <Box component="section" aria-labelledby="crowds-title" sx={{ mt: 3 }}>
      <Typography component="h2" variant="h2" id="crowds-title">
        {words('crowds.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, mb: 1.5, maxWidth: 720 }}>
        {words('crowds.text')}
      </Typography>
      {crowds.length > 0 && (
        <Paper variant="outlined" component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {crowds.map((crowd) => (
            <CrowdRow key={crowd.id} crowd={crowd} />
          ))}
        </Paper>
      )}
      <Fold label={words('crowds.form')}>
        <CrowdForm />
      </Fold>
    </Box>
  );
}
