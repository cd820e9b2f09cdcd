import { Box, Paper, Typography } from '@mui/material';
import { keyframes } from '@mui/material/styles';
import type { ReactNode } from 'react';

const appear = keyframes({ from: { opacity: 0, transform: 'translateY(10px)' } });

interface Props {
  number: number;
  title: string;
  why: string;
  children: ReactNode;
}

/** One of the steps of sealing; they come one after the other. */
export function StepCard({ number, title, why, children }: Props) {
  return (
    <Paper
      variant="outlined"
      component="li"
      sx={{
        p: { xs: 2, sm: 2.5 },
        animation: `${appear} 320ms ease-out both`,
        animationDelay: `${(number - 1) * 220}ms`,
      }}
    >
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
        <Box
          component="span"
          aria-hidden="true"
          sx={{
            flex: 'none',
            width: 32,
            height: 32,
            borderRadius: '50%',
            display: 'grid',
            placeItems: 'center',
            fontWeight: 700,
            bgcolor: 'tones.sealed.ground',
            color: 'tones.sealed.text',
          }}
        >
          {number}
        </Box>
        <Box sx={{ minWidth: 0, flex: 1 }}>
          <Typography component="h3" variant="h3">
            {title}
          </Typography>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1.25 }}>
            {why}
          </Typography>
          {children}
        </Box>
      </Box>
    </Paper>
  );
}
