import CloseIcon from '@mui/icons-material/Close';
import { Alert, Button, IconButton, Snackbar } from '@mui/material';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../i18n';

export interface Toast {
  tone: 'good' | 'note' | 'bad';
  text: string;
  /** Where to look at what happened. */
  way?: { to: string; label: string };
}
const severities = { good: 'success', note: 'info', bad: 'error' } as const;
let pushed = 0;
const ToastContext = createContext<(toast: Toast) => void>(() => {});

export const useToast = () => useContext(ToastContext);

/** One short message at a time at the bottom of the screen, read out politely. */
export function ToastRoot({ children }: { children: ReactNode }) {
  const [queue, setQueue] = useState<(Toast & { id: number })[]>([]);
  const push = useCallback((toast: Toast) => {
    setQueue((before) => [...before.slice(-2), { ...toast, id: ++pushed }]);
  }, []);
  const first = queue[0];
  const next = () => setQueue((before) => before.slice(1));
  return (
    <ToastContext.Provider value={push}>
      {children}
      {first && (
        <Snackbar
          key={first.id}
          open
          autoHideDuration={queue.length > 1 ? 2500 : first.way ? 9000 : 5000}
          onClose={(_, reason) => reason !== 'clickaway' && next()}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
          sx={{ mb: { xs: 8, md: 1 } }}
        >
          <Alert
            variant="filled"
            severity={severities[first.tone]}
            action={<Ways way={first.way} next={next} />}
            role="status"
            sx={{
              width: '100%',
              boxShadow: 6,
              alignItems: 'center',
              '& .MuiAlert-action': { py: 0, alignItems: 'center' },
            }}
          >
            {first.text}
          </Alert>
        </Snackbar>
      )}
    </ToastContext.Provider>
  );
}

function Ways({ way, next }: { way: Toast['way']; next: () => void }) {
  const words = useWords();
  return (
    <>
      {way && (
        <Button
          component={Link}
          to={way.to}
          onClick={next}
          size="small"
          color="inherit"
          sx={{ whiteSpace: 'nowrap', textDecoration: 'underline' }}
        >
          {way.label}
        </Button>
      )}
      <IconButton size="small" color="inherit" aria-label={words('page.close')} onClick={next}>
        <CloseIcon fontSize="small" />
      </IconButton>
    </>
  );
}
