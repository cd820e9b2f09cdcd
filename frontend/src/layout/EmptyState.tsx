import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  icon: ReactNode;
  title: string;
  text?: string;
  action?: ReactNode;
}

/** A picture, a sentence and at most one button where a list has nothing yet. */
export function EmptyState({ icon, title, text, action }: Props) {
  return (
    <Box sx={{ textAlign: 'center', py: 7, px: 2, maxWidth: 460, mx: 'auto' }}>
      <Box sx={{ color: 'primary.main', '& svg': { fontSize: 56 } }} aria-hidden="true">
        {icon}
      </Box>
      <Typography variant="h2" component="h2" sx={{ mt: 1.5 }}>
        {title}
      </Typography>
      {text && (
        <Typography color="text.secondary" sx={{ mt: 1 }}>
          {text}
        </Typography>
      )}
      {action && <Box sx={{ mt: 2.5 }}>{action}</Box>}
    </Box>
  );
}
