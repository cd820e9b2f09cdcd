import { Button, Container, Typography } from '@mui/material';
import { useRouteError } from 'react-router';
import { useWords } from '../i18n';

/** What is shown instead of a screen that threw. */
export function CrashPage() {
  const words = useWords();
  const error = useRouteError();
  return (
    <Container component="main" maxWidth="sm" sx={{ py: 10, textAlign: 'center' }}>
      <Typography variant="h1">{words('page.crashed')}</Typography>
      <Typography color="text.secondary" sx={{ my: 2 }}>
        {words('page.crashed_text')}
      </Typography>
      <Button variant="contained" onClick={() => window.location.reload()}>
        {words('page.reload')}
      </Button>
      <Typography variant="caption" component="pre" sx={{ mt: 4, whiteSpace: 'pre-wrap' }}>
        <bdi>{error instanceof Error ? error.message : null}</bdi>
      </Typography>
    </Container>
  );
}
