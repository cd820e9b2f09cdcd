import { Paper, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

/** The frame of everything about a consortium on a tenderer's desk. */
export function Card({
  title,
  text,
  children,
}: {
  title: string;
  text?: string;
  children?: ReactNode;
}) {
  const id = useId();
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby={id}
      sx={{ p: { xs: 2, sm: 3 }, mb: 3, displayPrint: 'none' }}
    >
      <Typography id={id} component="h2" variant="h3">
        {title}
      </Typography>
      {text && (
        <Typography color="text.secondary" sx={{ mt: 0.5, maxWidth: '68ch' }}>
          {text}
        </Typography>
      )}
      {children}
    </Paper>
  );
}
