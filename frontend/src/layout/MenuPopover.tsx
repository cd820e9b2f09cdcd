import { Popover } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  anchor: HTMLElement | null;
  onClose: () => void;
  label: string;
  children: ReactNode;
}

/** A small window under a button of the bar; holds more than a list of commands. */
export function MenuPopover({ anchor, onClose, label, children }: Props) {
  return (
    <Popover
      anchorEl={anchor}
      open={Boolean(anchor)}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{
        paper: { role: 'dialog', 'aria-label': label, sx: { width: 320, maxWidth: '92vw', py: 1 } },
      }}
    >
      {children}
    </Popover>
  );
}
