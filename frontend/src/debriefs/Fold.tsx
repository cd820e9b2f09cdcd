import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../i18n';

/** What a picture shows, as a table for whoever wants to read it. */
export function Fold({ label, children }: { label?: string; children: ReactNode }) {
  const words = useWords();
  return (
    <Box component="details" sx={{ mt: 1.5, displayPrint: 'none' }}>
      <Box
        component="summary"
        sx={{
          cursor: 'pointer',
          display: 'inline-block',
          py: 1.25,
          fontSize: '0.875rem',
          fontWeight: 600,
          color: 'primary.main',
        }}
      >
        {label ?? words('debrief.table')}
      </Box>
      <Box tabIndex={-1} sx={{ overflowX: 'auto' }}>
        {children}
      </Box>
    </Box>
  );
}
