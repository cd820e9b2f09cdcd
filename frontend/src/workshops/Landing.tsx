import { Box, Button, Card, CardContent, Stack, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../i18n';
import { PublicShell } from '../layout/PublicShell';
import { RefusalNote } from '../layout/RefusalNote';
import { useSession } from '../providers/session';
import { CodeField } from './CodeField';
import { useEnter } from './enter';
import { Hero } from './Hero';
import { MyRooms } from './MyRooms';
import { NameField } from './NameField';
import { PinInput } from './PinInput';
import { PIN_LENGTH } from './pin';

/** The way in: the PIN from the wall and a name, or back to a room one is in. */
export default function Landing() {
  const words = useWords();
  const session = useSession();
  const known = session.data;
  const inside = Boolean(known && (known.workshops.length > 0 || known.participant.trainer));
  return (
    <PublicShell title={words('join.title')}>
      <Box
        sx={{
          display: 'grid',
          gap: { xs: 3, md: 8 },
          gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1.1fr) minmax(0, 1fr)' },
          alignItems: 'center',
          my: { md: 'auto' },
        }}
      >
        <Hero />
        <Stack spacing={3} sx={{ order: { xs: -1, md: 0 } }}>
          {inside && known && <MyRooms session={known} />}
          {!session.isPending && <PinForm again={inside} />}
          <Button component={Link} to="/check" sx={{ alignSelf: 'center' }}>
            {words('seating.try_device')}
          </Button>
        </Stack>
      </Box>
    </PublicShell>
  );
}

function PinForm({ again }: { again: boolean }) {
  const words = useWords();
  const { enter, busy, refusal, clear } = useEnter();
  const [pin, setPin] = useState('');
  const [name, setName] = useState('');
  const [short, setShort] = useState(false);
  const [back, setBack] = useState(false);
  const [code, setCode] = useState('');
  const missing = PIN_LENGTH - pin.length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing > 0) setShort(true);
    else void enter(back ? { pin, code } : { pin }, name);
  };
  const type = (digits: string) => {
    setPin(digits);
    setShort(false);
    clear();
  };
  const error =
    short && missing > 0 ? words('join.pin_short', { smart_count: missing }) : undefined;
  return (
    <Card component="section" aria-labelledby="join-title">
      <CardContent sx={{ p: { xs: 2.5, sm: 4 } }}>
        <Typography
          id="join-title"
          component={again ? 'h2' : 'h1'}
          variant={again ? 'h2' : 'h1'}
          sx={{ mb: 2.5 }}
        >
          {words(again ? 'join.another' : 'join.title')}
        </Typography>
        <Stack component="form" spacing={2.5} onSubmit={submit} noValidate>
          <PinInput value={pin} onChange={type} error={error} autoFocus={!again} />
          {back && <CodeField value={code} onChange={setCode} />}
          {!again && !back && <NameField value={name} onChange={setName} />}
          <RefusalNote refusal={refusal} />
          <Button
            type="submit"
            size="large"
            variant={again ? 'outlined' : 'contained'}
            disabled={busy || (back && code.length < PIN_LENGTH)}
            aria-busy={busy}
          >
            {words(back ? 'seating.go_on_here' : 'join.enter')}
          </Button>
          <Button onClick={() => setBack(!back)}>
            {words(back ? 'seating.not_back' : 'seating.was_here')}
          </Button>
        </Stack>
      </CardContent>
    </Card>
  );
}
