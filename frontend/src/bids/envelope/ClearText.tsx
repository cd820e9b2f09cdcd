import { Box } from '@mui/material';
import { MONO } from '../../theme/theme';

/** The bytes that are sealed, as text; read left to right in every language. */
export function ClearText({ text }: { text: string }) {
  return (
    <Box
      component="pre"
      dir="ltr"
      tabIndex={0}
      sx={{
        m: 0,
        p: 1.5,
        borderRadius: 1,
        border: 1,
        borderColor: 'divider',
        bgcolor: 'background.default',
        fontFamily: MONO,
        fontSize: { xs: '0.75rem', sm: '0.8125rem' },
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        maxHeight: 280,
        overflowY: 'auto',
      }}
    >
      {text}
    </Box>
  );
}
