import { Box, Button, Typography } from '@mui/material';
import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../i18n';

interface Props {
  children: ReactNode;
}

/** Keeps the frame of the room standing when one screen breaks. */
export function ScreenBoundary({ children }: Props) {
  const { pathname } = useLocation();
  return <Boundary key={pathname}>{children}</Boundary>;
}

class Boundary extends Component<Props, { error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    return this.state.error ? <Broken error={this.state.error} /> : this.props.children;
  }
}

function Broken({ error }: { error: Error }) {
  const words = useWords();
  return (
    <Box role="alert" sx={{ p: 4, textAlign: 'center' }}>
      <Typography component="h1" variant="h1">
        {words('page.crashed')}
      </Typography>
      <Typography color="text.secondary" sx={{ my: 2 }}>
        {words('page.crashed_text')}
      </Typography>
      <Button variant="contained" onClick={() => window.location.reload()}>
        {words('page.reload')}
      </Button>
      <Typography variant="caption" component="p" sx={{ mt: 3 }}>
        <bdi>{error.message}</bdi>
      </Typography>
    </Box>
  );
}
