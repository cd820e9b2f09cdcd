import { Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { PublicShell } from '../layout/PublicShell';
import { useSession } from '../providers/session';

/** What is shown to trainers; anybody else reads how one becomes a trainer. */
export function TrainersOnly({ children }: { children: ReactNode }) {
  const words = useWords();
  const session = useSession();
  if (session.isPending) return <Loading />;
  if (session.data?.participant.trainer) return children;
  return (
    <PublicShell title={words('authoring.menu')} width="sm">
      <Typography component="h1" variant="h1">
        {words('authoring.only_trainers')}
      </Typography>
      <Typography sx={{ my: 2 }}>{words('trainer.only_text')}</Typography>
      <Button variant="contained" component={Link} to="/" sx={{ alignSelf: 'flex-start' }}>
        {words('page.home')}
      </Button>
    </PublicShell>
  );
}
