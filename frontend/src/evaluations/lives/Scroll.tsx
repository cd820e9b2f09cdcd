import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** A wide table that moves sideways by itself, also by keyboard, and stands whole on paper. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box
      role="region"
      aria-label={label}
      tabIndex={0}
      sx={{ overflowX: 'auto', '@media print': { overflow: 'visible' } }}
    >
      <Box
        component="table"
        sx={{
          borderCollapse: 'collapse',
          fontSize: '0.875rem',
          minWidth: '100%',
          '& th, & td': {
            textAlign: 'start',
            paddingBlock: '6px',
            paddingInline: '0 12px',
            borderBlockEnd: 1,
            borderColor: 'divider',
            verticalAlign: 'baseline',
            fontWeight: 400,
          },
          '& thead th': { color: 'text.secondary', fontSize: '0.8125rem', fontWeight: 600 },
          '& tbody th': { fontWeight: 600 },
          '& .figure': { textAlign: 'end', whiteSpace: 'nowrap' },
          '& th:last-child, & td:last-child': { paddingInlineEnd: 0 },
          '@media print': {
            '& th, & td': {
              fontSize: '7.5pt !important',
              paddingBlock: '3px',
              paddingInline: '0 6px',
            },
          },
        }}
      >
        {children}
      </Box>
    </Box>
  );
}
