import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { LotName } from './LotName';

interface Props {
  lot: { id: string; title?: string };
  /** What is said of the lot at the end of its line. */
  children?: ReactNode;
}

/** The head of one lot's part of a screen. */
export function LotHeading({ lot, children }: Props) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'baseline',
        columnGap: 2,
        mt: 3,
        mb: 1,
        pb: 0.5,
        borderBottom: '2px solid',
        borderColor: 'primary.main',
      }}
    >
      <Typography component="h3" variant="h3" sx={{ flex: '1 1 200px', minWidth: 0 }}>
        <LotName lot={lot} />
      </Typography>
      {children}
    </Box>
  );
}
