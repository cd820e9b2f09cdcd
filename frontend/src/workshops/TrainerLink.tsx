import { Button, Card, CardContent, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { isRefusal, post } from '../api/client';
import type { Refusal } from '../api/refusal';
import type { Session } from '../api/shapes';
import { useWords } from '../i18n';
import { PublicShell } from '../layout/PublicShell';
import { RefusalNote } from '../layout/RefusalNote';
import { queryClient } from '../providers/queryClient';
import { rememberSession } from '../providers/session';

/** The one-time link from the console; used up only when the button is pressed. */
export default function TrainerLink() {
  const words = useWords();
  const navigate = useNavigate();
  const { link = '' } = useParams();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const become = async () => {
    setBusy(true);
    setRefusal(null);
    try {
      const session = await post<Session>('/api/session/trainer', { link });
      queryClient.clear();
      rememberSession(session);
      navigate('/trainer', { replace: true });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <PublicShell title={words('trainer.link_title')} width="sm">
      <Card>
        <CardContent sx={{ p: { xs: 2.5, sm: 5 } }}>
          <Typography component="h1" variant="h1">
            {words('trainer.link_title')}
          </Typography>
          <Typography color="text.secondary" sx={{ mt: 1, mb: 3 }}>
            {words('trainer.link_text')}
          </Typography>
          <RefusalNote refusal={refusal} />
          <Button
            variant="contained"
            size="large"
            fullWidth
            onClick={become}
            disabled={busy}
            aria-busy={busy}
          >
            {words('trainer.become')}
          </Button>
        </CardContent>
      </Card>
    </PublicShell>
  );
}
