import { Button, Card, CardContent, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useParams } from 'react-router';
import { useWords } from '../i18n';
import { PublicShell } from '../layout/PublicShell';
import { RefusalNote } from '../layout/RefusalNote';
import { useSession } from '../providers/session';
import { Envelope } from './Envelope';
import { useEnter } from './enter';

/** Where the QR code leads. Nothing is claimed until the button is pressed. */
export default function Join() {
  const words = useWords();
  const { link = '' } = useParams();
  const known = useSession().data;
  const { enter, busy, refusal } = useEnter();
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void enter({ link }, name);
  };
  return (
    <PublicShell title={words('join.welcome')} width="sm">
      <Card>
        <CardContent sx={{ p: { xs: 2.5, sm: 5 } }}>
          <Envelope />
          <Typography component="h1" variant="h1" sx={{ mt: 3 }}>
            {words('join.welcome')}
          </Typography>
          <Typography color="text.secondary" sx={{ mt: 1, mb: 3 }}>
            {words('join.welcome_text')}
          </Typography>
          <Stack component="form" spacing={2.5} onSubmit={submit} noValidate>
            {!known && (
              <TextField
                label={words('join.name')}
                helperText={words('join.name_help')}
                value={name}
                onChange={(event) => setName(event.target.value)}
                slotProps={{ htmlInput: { maxLength: 60, autoComplete: 'nickname' } }}
              />
            )}
            <RefusalNote refusal={refusal} />
            <Button type="submit" variant="contained" size="large" disabled={busy} aria-busy={busy}>
              {words('join.enter_room')}
            </Button>
          </Stack>
        </CardContent>
      </Card>
    </PublicShell>
  );
}
