import { Alert, Button, Card, CardContent, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { get } from '../api/client';
import type { Refusal } from '../api/refusal';
import type { Invitation } from '../api/shapes';
import { useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { PublicShell } from '../layout/PublicShell';
import { RefusalNote } from '../layout/RefusalNote';
import { useSession } from '../providers/session';
import { CodeField } from './CodeField';
import { Envelope } from './Envelope';
import { useEnter } from './enter';
import { NameField } from './NameField';
import { onlyDigits } from './pin';
import { SeatInvitation } from './SeatInvitation';

/** Where a QR code leads. Nothing is claimed until a button is pressed. */
export default function Join() {
  const words = useWords();
  const { link = '' } = useParams();
  const carried = onlyDigits(useLocation().hash, 10);
  const invited = useQuery<Invitation, Refusal>({
    queryKey: ['invitation', link],
    queryFn: () => get(`/api/invitations/${encodeURIComponent(link)}`),
  });
  return (
    <PublicShell title={words('join.welcome')} width="sm">
      <Card>
        <CardContent sx={{ p: { xs: 2.5, sm: 5 } }}>
          <Envelope />
          {invited.isPending && <Loading lines={2} />}
          {invited.error && <NoWayIn refusal={invited.error} />}
          {invited.data && <WayIn invitation={invited.data} link={link} carried={carried} />}
        </CardContent>
      </Card>
    </PublicShell>
  );
}

function NoWayIn({ refusal }: { refusal: Refusal }) {
  const words = useWords();
  return (
    <>
      <Typography component="h1" variant="h1" sx={{ mt: 3, mb: 2 }}>
        {words('join.welcome')}
      </Typography>
      <RefusalNote refusal={refusal} />
      <Button component={Link} to="/" variant="contained" sx={{ mt: 2 }}>
        {words('seating.by_pin')}
      </Button>
    </>
  );
}

interface WayInProps {
  invitation: Invitation;
  link: string;
  carried: string;
}

function WayIn({ invitation, link, carried }: WayInProps) {
  const words = useWords();
  const known = useSession().data;
  const { enter, busy, refusal } = useEnter();
  const [name, setName] = useState('');
  const [code, setCode] = useState(carried);
  const [back, setBack] = useState(carried !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void enter(back ? { link, code } : { link }, name);
  };
  if (invitation.seat) {
    return <SeatInvitation invitation={invitation} link={link} />;
  }
  const closed = !invitation.open && !known && !back;
  return (
    <>
      <Typography component="h1" variant="h1" sx={{ mt: 3 }}>
        {words(back ? 'seating.back_title' : 'join.welcome')}
      </Typography>
      <Typography sx={{ mt: 1, fontWeight: 650 }}>
        <bdi>{invitation.title}</bdi>
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 0.5, mb: 3 }}>
        {words(back ? 'seating.back_text' : 'join.welcome_text')}
      </Typography>
      <Stack component="form" spacing={2.5} onSubmit={submit} noValidate>
        {closed && <Alert severity="info">{words('seating.closed_now')}</Alert>}
        {back && <CodeField value={code} onChange={setCode} />}
        {!back && !known && !closed && <NameField value={name} onChange={setName} />}
        <RefusalNote refusal={refusal} />
        {!closed && (
          <Button
            type="submit"
            variant="contained"
            size="large"
            disabled={busy || (back && code.length < 8)}
            aria-busy={busy}
          >
            {words(back ? 'seating.go_on_here' : 'join.enter_room')}
          </Button>
        )}
        <Button onClick={() => setBack(!back)}>
          {words(back ? 'seating.not_back' : 'seating.was_here')}
        </Button>
      </Stack>
    </>
  );
}
