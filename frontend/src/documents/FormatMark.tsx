import { Box } from '@mui/material';
import { MONO } from '../theme/theme';

/** The kind of a file as a small sheet with its letters. */
export function FormatMark({ format }: { format: string }) {
  return (
    <Box
      aria-hidden="true"
      sx={{
        width: 44,
        height: 52,
        flexShrink: 0,
        display: 'grid',
        placeItems: 'center',
        borderRadius: 0.75,
        border: 1,
        borderColor: 'divider',
        borderBottom: '4px solid',
        borderBottomColor: 'primary.main',
        fontFamily: MONO,
        fontSize: '0.7rem',
        fontWeight: 700,
        color: 'text.secondary',
        bgcolor: 'background.default',
      }}
    >
      <bdi>{format.toUpperCase()}</bdi>
    </Box>
  );
}
