import { Box, Typography } from '@mui/material';

/** The mark: an envelope with its wax seal. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <Box
      component="svg"
      viewBox="0 0 32 32"
      aria-hidden="true"
      sx={{ width: size, height: size, flexShrink: 0, color: 'primary.main', display: 'block' }}
    >
      <rect width="32" height="32" rx="8" fill="currentColor" />
      <g fill="none" strokeWidth="1.8" strokeLinejoin="round">
        <Box component="path" d="M6 9.5h20v13.5H6z" sx={{ stroke: 'var(--mk-on)' }} />
        <Box component="path" d="m6 9.5 10 8 10-8" sx={{ stroke: 'var(--mk-on)' }} />
      </g>
      <Box
        component="circle"
        cx="16"
        cy="17.5"
        r="4.4"
        sx={{ fill: '#c0473b', stroke: 'var(--mk-on)' }}
      />
    </Box>
  );
}

/** On a narrow phone its name leaves the room to what stands beside it. */
export function Brand() {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25 }}>
      <Mark />
      <Typography
        component="span"
        sx={{
          fontWeight: 700,
          letterSpacing: '-0.01em',
          fontSize: '1.15rem',
          '@media (max-width: 409.95px)': { display: 'none' },
        }}
      >
        <bdi>minikoneps</bdi>
      </Typography>
    </Box>
  );
}
