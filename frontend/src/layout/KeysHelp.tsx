import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useWords } from '../i18n';
import { MONO } from '../theme/theme';

interface Props {
  open: boolean;
  onClose: () => void;
}

function Key({ children }: { children: string }) {
  return (
    <Box
      component="kbd"
      sx={{
        fontFamily: MONO,
        px: 1,
        py: 0.25,
        border: 1,
        borderColor: 'divider',
        borderRadius: 0.75,
      }}
    >
      {children}
    </Box>
  );
}

/** The keys of the page. */
export default function KeysHelp({ open, onClose }: Props) {
  const words = useWords();
  const keys: [string[], string][] = [
    [['/'], words('room.key_search')],
    [['?'], words('room.key_keys')],
    [['g', 't'], words('room.key_tenders')],
    [['g', 'l'], words('room.key_ledger')],
    [['g', 's'], words('room.key_seats')],
  ];
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby="keys-title" fullWidth maxWidth="xs">
      <DialogTitle id="keys-title">{words('room.keys')}</DialogTitle>
      <DialogContent>
        <Box
          component="dl"
          sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: 1.5, m: 0 }}
        >
          {keys.map(([pressed, does]) => (
            <Box key={does} sx={{ display: 'contents' }}>
              <Box component="dt" dir="ltr">
                {pressed.map((key, place) => (
                  <span key={key}>
                    {place > 0 && ' '}
                    <Key>{key}</Key>
                  </span>
                ))}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {does}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{words('page.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
