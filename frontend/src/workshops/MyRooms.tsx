import { Button, Card, CardContent, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { Session } from '../api/shapes';
import { useWords } from '../i18n';

/** The rooms this browser is in already. */
export function MyRooms({ session }: { session: Session }) {
  const words = useWords();
  return (
    <Card component="section" aria-labelledby="rooms-title">
      <CardContent sx={{ p: { xs: 2.5, sm: 4 } }}>
        <Typography id="rooms-title" component="h1" variant="h1">
          {words('join.your_rooms')}
        </Typography>
        <Typography color="text.secondary" sx={{ mt: 0.5, mb: 2 }}>
          {words('join.your_rooms_text', { name: session.participant.name })}
        </Typography>
        <Stack spacing={1.5}>
          {session.workshops.slice(0, 6).map((room, place) => (
            <Button
              key={room.slug}
              component={Link}
              to={`/${room.slug}`}
              variant={place === 0 ? 'contained' : 'outlined'}
              size="large"
              sx={{ justifyContent: 'space-between' }}
            >
              <bdi>{room.title}</bdi>
              <span>{words('join.open')}</span>
            </Button>
          ))}
          {session.participant.trainer && (
            <Button component={Link} to="/trainer" variant="outlined">
              {words('join.trainer')}
            </Button>
          )}
        </Stack>
      </CardContent>
    </Card>
  );
}
