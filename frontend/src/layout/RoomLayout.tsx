import { Box } from '@mui/material';
import type { ReactNode } from 'react';

export function RoomLayout({ children }: { children?: ReactNode }) {
  return (
    <Box component="main" id="content" tabIndex={-1}>
      {children}
    </Box>
  );
}
