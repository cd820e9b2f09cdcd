import { Button, Container, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { Refusal } from '../api/refusal';
import { useWords } from '../i18n';
import { RefusalNote } from './RefusalNote';

/** The door of a room that does not let this visitor in, and the way to the start. */
export function RoomRefused({ refusal }: { refusal: Refusal }) {
  const words = useWords();
  return (
    <Container component="main" maxWidth="sm" sx={{ py: 8 }}>
      <Typography variant="h1">{words('page.not_in_room')}</Typography>
      <RefusalNote refusal={refusal} />
      <Button variant="contained" component={Link} to="/">
        {words('page.home')}
      </Button>
    </Container>
  );
}
