import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button, CircularProgress } from '@mui/material';
import { useWords } from '../i18n';

interface Props {
  label: string;
  busy: boolean;
  disabled?: boolean;
  variant?: 'contained' | 'outlined' | 'text';
  onClick: () => void;
}

/** A button that has a file made; it says that it works on it, and keeps its width. */
export function FileDownload({ label, busy, disabled, variant = 'outlined', onClick }: Props) {
  const words = useWords();
  return (
    <Button
      variant={variant}
      aria-busy={busy}
      disabled={disabled || busy}
      onClick={onClick}
      startIcon={
        busy ? (
          <CircularProgress size={18} color="inherit" aria-label={words('results.making')} />
        ) : (
          <DownloadIcon />
        )
      }
    >
      {label}
    </Button>
  );
}
