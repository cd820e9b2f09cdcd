import { Box, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { EnvelopePicture } from '../../standing/EnvelopePicture';

interface Props {
  title: string;
  why: string;
  children: ReactNode;
}

/** One of two envelopes while it is being filled: a flap above, and what goes into it below. */
export function EnvelopeFrame({ title, why, children }: Props) {
  const id = useId();
  return (
    <Box
      role="group"
      aria-labelledby={id}
      sx={{
        mt: 2,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.25,
        overflow: 'hidden',
        bgcolor: 'background.paper',
      }}
    >
      <Box
        sx={{
          display: 'flex',
          gap: 2,
          alignItems: 'center',
          px: { xs: 1.5, sm: 2.5 },
          py: 1.5,
          bgcolor: 'background.default',
          borderBottom: '2px solid',
          borderBottomColor: 'secondary.main',
        }}
      >
        <Box sx={{ width: { xs: 44, sm: 56 }, flex: 'none' }}>
          <EnvelopePicture still />
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <Typography component="h3" variant="h3" id={id}>
            {title}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {why}
          </Typography>
        </Box>
      </Box>
      <Box sx={{ px: { xs: 1.5, sm: 2.5 }, pb: 2.5 }}>{children}</Box>
    </Box>
  );
}
