import { TextField } from '@mui/material';
import { useWords } from '../../../i18n';
import { figureOf } from './said';

interface Props {
  name: string;
  typed: string;
  change: (typed: string) => void;
  pressed: boolean;
}

/** One figure that the notice asks for. */
export function FigureField({ name, typed, change, pressed }: Props) {
  const words = useWords();
  const bad = figureOf(typed) === null && (typed.trim() !== '' || pressed);
  return (
    <TextField
      label={words(`envelopes.figure.${name}` as 'envelopes.figure.energy')}
      value={typed}
      onChange={(event) => change(event.target.value)}
      error={bad}
      helperText={bad ? words('envelopes.form.figureNeeded') : ' '}
      slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr' } }}
    />
  );
}
