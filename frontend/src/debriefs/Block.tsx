import { Box, Paper, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface Props {
  title: string;
  lead?: string;
  id?: string;
  aside?: ReactNode;
  children: ReactNode;
}

/** One block of the debrief; on paper it is not torn apart from its heading. */
export function Block({ title, lead, id, aside, children }: Props) {
  const name = useId();
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={name}
      id={id}
      sx={{
        p: { xs: 2, sm: 3 },
        scrollMarginTop: 72,
        '@media print': { border: 0, p: 0, breakInside: 'avoid-page' },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          gap: 1.5,
          flexWrap: 'wrap',
          alignItems: 'baseline',
          justifyContent: 'space-between',
        }}
      >
        <Typography component="h2" variant="h2" id={name}>
          {title}
        </Typography>
        {aside}
      </Box>
      {lead && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, maxWidth: '68ch' }}>
          {lead}
        </Typography>
      )}
      <Box sx={{ mt: 2 }}>{children}</Box>
    </Paper>
  );
}
