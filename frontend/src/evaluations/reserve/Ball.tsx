import { Box } from '@mui/material';
import { TABULAR } from '../../theme/theme';

/** The number of a candidate; filled where it counts. */
export function Ball({ number, filled = false }: { number: number; filled?: boolean }) {
  return (
    <Box
      component="span"
      sx={{
        ...TABULAR,
        display: 'inline-grid',
        placeItems: 'center',
        width: '1.9em',
        height: '1.9em',
        borderRadius: '50%',
        border: 1,
        fontSize: '0.8125rem',
        fontWeight: filled ? 700 : 500,
        borderColor: filled ? 'primary.main' : 'text.secondary',
        color: filled ? 'primary.contrastText' : 'text.primary',
        bgcolor: filled ? 'primary.main' : 'background.paper',
        printColorAdjust: 'exact',
        '@media print': { width: 15, height: 15, fontSize: '6pt !important' },
      }}
    >
      {number}
    </Box>
  );
}
