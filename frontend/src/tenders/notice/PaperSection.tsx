import { Box, Divider, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  mark?: ReactNode;
  children: ReactNode;
}

/** One titled part of a printed paper. */
export function PaperSection({ title, mark, children }: Props) {
  return (
    <Box component="section" sx={{ mt: 3.5 }}>
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
        <Typography component="h2" variant="h3">
          {title}
        </Typography>
        {mark}
      </Stack>
      <Divider sx={{ mt: 0.5, mb: 1.5 }} />
      {children}
    </Box>
  );
}
