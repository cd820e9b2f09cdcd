import { Box, Button, Card, CardContent, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { get } from '../api/client';
import type { Refusal } from '../api/refusal';
import type { Session, WorkshopShown } from '../api/shapes';
import { useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { PublicShell } from '../layout/PublicShell';
import { RefusalNote } from '../layout/RefusalNote';
import { refreshSession, useSession } from '../providers/session';
import { TABULAR } from '../theme/theme';
import { NewWorkshop } from './NewWorkshop';
import { inFourAndFour } from './pin';
import type { Missing } from './rivals';

/** The trainer's rooms and the way to a new one. */
export default function TrainerHome() {
  const words = useWords();
  const navigate = useNavigate();
  const session = useSession();
  const trainer = session.data?.participant.trainer ?? false;
  const rooms = useQuery<WorkshopShown[], Refusal>({
    queryKey: ['workshops'],
    queryFn: () => get('/api/workshops'),
    enabled: trainer,
  });
  if (session.isPending) return <Loading />;
  if (!trainer) {
    return (
      <PublicShell title={words('trainer.only')} width="sm">
        <Typography component="h1" variant="h1">
          {words('trainer.only')}
        </Typography>
        <Typography sx={{ my: 2 }}>{words('trainer.only_text')}</Typography>
        <Button variant="contained" component={Link} to="/">
          {words('page.home')}
        </Button>
      </PublicShell>
    );
  }
  const open = (room: WorkshopShown, missing: Missing | null) => {
    void refreshSession();
    navigate(`/${room.slug}/room`, { state: missing && { missing } });
  };
  const list = rooms.data ?? [];
  const closed = rooms.isSuccess
    ? (session.data?.workshops ?? []).filter((one) => !list.some((room) => room.slug === one.slug))
    : [];
  return (
    <PublicShell title={words('trainer.title')}>
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 4fr) minmax(0, 7fr)' },
          alignItems: 'start',
        }}
      >
        <Box>
          <Typography component="h1" variant="h1" sx={{ mb: 2 }}>
            {words('trainer.title')}
          </Typography>
          <Button component={Link} to="/scenarios" variant="outlined" sx={{ mb: 2 }}>
            {words('authoring.menu')}
          </Button>
          <RefusalNote refusal={rooms.error} />
          {rooms.isPending && <Loading lines={2} />}
          {rooms.isSuccess && list.length + closed.length === 0 && (
            <Card>
              <CardContent sx={{ p: 3 }}>
                <Typography component="h2" variant="h2">
                  {words('trainer.none')}
                </Typography>
                <Typography color="text.secondary">{words('trainer.none_text')}</Typography>
              </CardContent>
            </Card>
          )}
          <Stack spacing={2} component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {list.map((room) => (
              <RoomCard key={room.slug} room={room} />
            ))}
            {closed.map((room) => (
              <ClosedCard key={room.slug} room={room} />
            ))}
          </Stack>
          <Button component={Link} to="/server" sx={{ mt: 2 }}>
            {words('health.link')}
          </Button>
        </Box>
        <NewWorkshop onOpened={open} />
      </Box>
    </PublicShell>
  );
}

function RoomCard({ room }: { room: WorkshopShown }) {
  const words = useWords();
  const projector = room.projectorLink
    ? new URL(room.projectorLink, window.location.href).pathname
    : null;
  return (
    <Card component="li" sx={{ p: 2.5 }}>
      <Typography component="h2" variant="h2">
        <bdi>{room.title}</bdi>
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 0.5 }}>
        {words('trainer.pin')}{' '}
        <Box component="bdi" sx={{ ...TABULAR, fontWeight: 700, color: 'text.primary' }}>
          {inFourAndFour(room.pin ?? '')}
        </Box>{' '}
        · {words('trainer.attempt', { number: room.attempt })} · <bdi>{room.slug}</bdi>
      </Typography>
      <Stack direction="row" spacing={1} useFlexGap sx={{ mt: 1.5, flexWrap: 'wrap' }}>
        <Button component={Link} to={`/${room.slug}/room`} variant="outlined">
          {words('trainer.enter')}
        </Button>
        {projector && (
          <Button component="a" href={projector} target="_blank" rel="noopener">
            {words('trainer.projector')}
          </Button>
        )}
      </Stack>
    </Card>
  );
}

/** A room that the server could not open; what is said inside names the cause and the cure. */
function ClosedCard({ room }: { room: Session['workshops'][number] }) {
  const words = useWords();
  return (
    <Card component="li" sx={{ p: 2.5 }}>
      <Typography component="h2" variant="h2">
        <bdi>{room.title}</bdi>
      </Typography>
      <Typography color="warning.main" sx={{ mt: 0.5 }}>
        {words('trainer.closed_text')}
      </Typography>
      <Button component={Link} to={`/${room.slug}`} variant="outlined" sx={{ mt: 1.5 }}>
        {words('trainer.closed_why')}
      </Button>
    </Card>
  );
}
