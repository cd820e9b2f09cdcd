import { Box, Typography } from '@mui/material';
import { useWords } from '../i18n';
import { Envelope } from './Envelope';

/** What this is, in one sentence and one picture. */
export function Hero() {
  const words = useWords();
  return (
    <Box component="section" aria-label="minikoneps">
      <Envelope />
      <Typography
        component="p"
        variant="h1"
        sx={{
          mt: { xs: 2, md: 4 },
          fontSize: { xs: '1.6rem', md: '2.6rem' },
          fontWeight: 750,
          letterSpacing: ({ direction }) => (direction === 'rtl' ? 0 : '-0.02em'),
          maxWidth: '16em',
        }}
      >
        {words('join.hero')}
      </Typography>
      <Typography
        color="text.secondary"
        sx={{ mt: 1.5, fontSize: { md: '1.125rem' }, maxWidth: '32em' }}
      >
        {words('join.hero_text')}
      </Typography>
    </Box>
  );
}
