import { Paper, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { RegistrationShown } from '../../api/shapes';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { Facts } from './Facts';
import { toneOf } from './status';

interface Props {
  title: string;
  registration: RegistrationShown;
  instead?: RegistrationShown;
  text?: string;
  children?: ReactNode;
}

/** One registration with how it stands. */
export function Card({ title, registration, instead, text, children }: Props) {
  const words = useWords();
  const { status } = registration;
  return (
    <Paper component="section" variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
      <Stack
        direction="row"
        useFlexGap
        spacing={1.5}
        sx={{ alignItems: 'center', flexWrap: 'wrap', mb: 2 }}
      >
        <Typography component="h2" variant="h2">
          {title}
        </Typography>
        <StatusChip tone={toneOf[status]} label={words(`registration.status.${status}`)} />
      </Stack>
      <Facts registration={registration} instead={instead} />
      {text && (
        <Typography color="text.secondary" sx={{ mt: 2, maxWidth: '70ch' }}>
          {text}
        </Typography>
      )}
      {children}
    </Paper>
  );
}
