import CloseIcon from '@mui/icons-material/Close';
import { Box, Drawer, IconButton, useMediaQuery, useTheme } from '@mui/material';
import { useWords } from '../i18n';
import { StepsPanel } from './StepsPanel';

interface Props {
  open: boolean;
  onClose: () => void;
}

/** The steps where there is no room beside the screen: from the side, on phones from below. */
export function StepsDrawer({ open, onClose }: Props) {
  const words = useWords();
  const phone = useMediaQuery(useTheme().breakpoints.down('md'));
  return (
    <Drawer
      anchor={phone ? 'bottom' : 'right'}
      open={open}
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-label': words('steps.title'),
          sx: phone
            ? { maxHeight: '80vh', borderStartStartRadius: 16, borderStartEndRadius: 16 }
            : { width: 380 },
        },
      }}
    >
      <Box sx={{ p: 2.5, position: 'relative' }}>
        <IconButton
          onClick={onClose}
          aria-label={words('page.close')}
          sx={{ position: 'absolute', insetInlineEnd: 8, top: 8 }}
        >
          <CloseIcon />
        </IconButton>
        <StepsPanel onGo={onClose} />
      </Box>
    </Drawer>
  );
}
