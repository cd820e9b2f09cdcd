import { Paper, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Act } from '../api/useAct';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';

interface Props<Answer> {
  act: Act<Answer>;
  /** What can be done now. */
  text: string;
  /** The button that does it. */
  children: ReactNode;
  /** What is told while it takes its time. */
  below?: ReactNode;
}

/** An act on all bids at once, offered beside what it is about. */
export function OfferedAct<Answer>({ act, text, children, below }: Props<Answer>) {
  const { zone } = useRoom();
  return (
    <Paper variant="outlined" sx={{ p: 2, mb: 2 }}>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={1.5}
        sx={{ alignItems: { sm: 'center' }, justifyContent: 'space-between' }}
      >
        <Typography>{text}</Typography>
        {children}
      </Stack>
      {below}
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
    </Paper>
  );
}
