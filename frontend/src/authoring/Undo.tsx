import { Alert, Button } from '@mui/material';
import { useWords } from '../i18n';

interface Props {
  text: string;
  disabled?: boolean;
  undo: () => void;
}

/** What was just done, and the way back from it. */
export function Undo({ text, disabled, undo }: Props) {
  const words = useWords();
  return (
    <Alert
      severity="info"
      variant="outlined"
      sx={{ my: 2 }}
      action={
        <Button color="inherit" disabled={disabled} onClick={undo}>
          {words('authoring.undo')}
        </Button>
      }
    >
      {text}
    </Alert>
  );
}
