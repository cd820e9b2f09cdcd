import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { Tone } from '../theme/palette';

interface Props {
  tone: Tone;
  label: string;
  icon?: ReactNode;
}

/** A status word on its own ground; the word carries the meaning, colour only helps. */
export function StatusChip({ tone, label, icon }: Props) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        px: 1.25,
        py: 0.375,
        borderRadius: 99,
        fontSize: '0.8125rem',
        fontWeight: 600,
        whiteSpace: 'nowrap',
        color: `tones.${tone}.text`,
        bgcolor: `tones.${tone}.ground`,
        '& svg': { fontSize: '1rem' },
      }}
    >
      {icon}
      {label}
    </Box>
  );
}
