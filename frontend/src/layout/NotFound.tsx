import SearchOffIcon from '@mui/icons-material/SearchOff';
import { Button, Container, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useWords } from '../i18n';

/** An address with nothing behind it. */
export default function NotFound() {
  const words = useWords();
  return (
    <Container component="section" maxWidth="sm" sx={{ py: 10, textAlign: 'center' }}>
      <SearchOffIcon color="primary" sx={{ fontSize: 64 }} aria-hidden="true" />
      <Typography variant="h1" sx={{ mt: 1 }}>
        {words('page.not_found')}
      </Typography>
      <Typography color="text.secondary" sx={{ my: 2 }}>
        {words('page.not_found_text')}
      </Typography>
      <Button variant="contained" component={Link} to="/">
        {words('page.home')}
      </Button>
    </Container>
  );
}
