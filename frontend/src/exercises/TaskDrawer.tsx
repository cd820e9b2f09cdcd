import CloseIcon from '@mui/icons-material/Close';
import { Box, Drawer, IconButton, useMediaQuery, useTheme } from '@mui/material';
import { useWords } from '../i18n';
import { TaskPanel } from './TaskPanel';

interface Props {
  open: boolean;
  onClose: () => void;
}

/** The tasks where there is no room beside the screen: from the side, on phones from below. */
export function TaskDrawer({ open, onClose }: Props) {
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
          'aria-label': words('exercise.panel'),
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
        <TaskPanel onGo={onClose} />
      </Box>
    </Drawer>
  );
}
