import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import type { Invitation } from '../api/shapes';
import { useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { PersonaMark } from '../parties/persona';
import { useSession } from '../providers/session';
import { useEnter } from './enter';
import { NameField } from './NameField';

/** Where a seat's card leads: to its seat, or back to it on this device. */
export function SeatInvitation({ invitation, link }: { invitation: Invitation; link: string }) {
  const words = useWords();
  const known = useSession().data;
  const { enter, busy, refusal } = useEnter();
  const [name, setName] = useState('');
  const { role, organisation, people, held, places, open } = invitation;
  const shut = !open && !held && !known;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void enter(held ? { link, move: true } : { link }, name);
  };
  return (
    <>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mt: 3 }}>
        <PersonaMark role={role ?? 'observer'} size={52} />
        <Box sx={{ minWidth: 0 }}>
          <Typography component="h1" variant="h1">
            <bdi>{organisation}</bdi>
          </Typography>
          <Typography color="text.secondary">
            {words(`roles.${role ?? 'observer'}`)} · <bdi>{invitation.title}</bdi>
          </Typography>
        </Box>
      </Box>
      <Typography sx={{ mt: 2, mb: 3 }}>
        {held
          ? words('seating.card_held', { names: people.join(', ') })
          : words('seating.card_text')}
      </Typography>
      <Stack component="form" spacing={2.5} onSubmit={submit} noValidate>
        {shut && <Alert severity="info">{words('seating.closed_now')}</Alert>}
        {!known && !shut && !held && <NameField value={name} onChange={setName} />}
        <RefusalNote refusal={refusal} />
        {!shut && (
          <Button type="submit" variant="contained" size="large" disabled={busy} aria-busy={busy}>
            {words(held ? 'seating.go_on_here' : 'seating.sit_here')}
          </Button>
        )}
        {held && places && !known && <NameField value={name} onChange={setName} />}
        {held && places && (
          <Button variant="outlined" disabled={busy} onClick={() => enter({ link }, name)}>
            {words('seating.sit_beside')}
          </Button>
        )}
      </Stack>
    </>
  );
}
