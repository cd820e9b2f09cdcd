import { Typography } from '@mui/material';
import { useRead } from '../api/useRead';
import { useWords } from '../i18n';
import type { Crowd } from './shapes';

/** For everybody: how many tenderers of the room the computer plays, where that is no secret. */
export function CrowdLine() {
  const words = useWords();
  const crowds = useRead<Crowd[]>('crowds', 'crowds').data ?? [];
  const rivals = crowds.reduce((sum, { size }) => sum + size, 0);
  if (rivals === 0) return null;
  return (
    <Typography sx={{ mt: 2 }} data-testid="crowd-line">
      {words('crowds.room', { smart_count: rivals })}
    </Typography>
  );
}
