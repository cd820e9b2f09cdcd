import { Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { Refusal } from '../api/refusal';
import { useWords } from '../i18n';
import { PublicShell } from './PublicShell';
import { RefusalNote } from './RefusalNote';

const SHUT = 503;

/** The door of a room that does not let this visitor in, or nobody for now, and the way to the start. */
export function RoomRefused({ refusal }: { refusal: Refusal }) {
  const words = useWords();
  const title = words(refusal.status === SHUT ? 'page.room_closed' : 'page.not_in_room');
  return (
    <PublicShell title={title} width="sm">
      <Typography component="h1" variant="h1">
        {title}
      </Typography>
      <RefusalNote refusal={refusal} />
      <Button variant="contained" component={Link} to="/">
        {words('page.home')}
      </Button>
    </PublicShell>
  );
}
