import { Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { Refusal } from '../api/refusal';
import { useWords } from '../i18n';
import { PublicShell } from './PublicShell';
import { RefusalNote } from './RefusalNote';

/** The door of a room that does not let this visitor in, and the way to the start. */
export function RoomRefused({ refusal }: { refusal: Refusal }) {
  const words = useWords();
  return (
    <PublicShell title={words('page.not_in_room')} width="sm">
      <Typography component="h1" variant="h1">
        {words('page.not_in_room')}
      </Typography>
      <RefusalNote refusal={refusal} />
      <Button variant="contained" component={Link} to="/">
        {words('page.home')}
      </Button>
    </PublicShell>
  );
}
