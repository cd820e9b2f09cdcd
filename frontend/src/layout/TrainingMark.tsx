import { Box } from '@mui/material';
import { useWords } from '../i18n';
import { isOpenLine } from './openLine';

/** On every page and print: nobody may take this for a real tender. */
export function TrainingMark() {
  const words = useWords();
  return (
    <Box
      component="aside"
      aria-label={words('page.training')}
      sx={{
        m: 0,
        py: 0.25,
        px: 2,
        textAlign: 'center',
        fontSize: '0.75rem',
        fontWeight: 700,
        letterSpacing: ({ direction }) => (direction === 'rtl' ? 0 : '0.04em'),
        color: 'tones.wait.text',
        bgcolor: 'tones.wait.ground',
      }}
    >
      {words('page.training')}
      {isOpenLine(window.location) && ` · ${words('page.openLine')}`}
    </Box>
  );
}
