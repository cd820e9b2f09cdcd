import { Button, type ButtonProps, CircularProgress } from '@mui/material';
import type { Act } from '../api/useAct';

interface Props extends Omit<ButtonProps, 'onClick'> {
  act: Act<unknown>;
  body?: unknown;
  label: string;
  onDone?: (answer: unknown) => void;
}

/** A button that does one act; the filled one is the next step, so a screen has only one. */
export function ActButton({ act, body = {}, label, onDone, ...rest }: Props) {
  const press = async () => {
    const answer = await act.run(body);
    if (answer !== undefined) onDone?.(answer);
  };
  return (
    <Button
      variant="contained"
      {...rest}
      aria-busy={act.busy}
      disabled={rest.disabled || act.busy}
      onClick={press}
      startIcon={
        act.busy ? (
          <CircularProgress size={18} color="inherit" aria-hidden="true" />
        ) : (
          rest.startIcon
        )
      }
    >
      {label}
    </Button>
  );
}
