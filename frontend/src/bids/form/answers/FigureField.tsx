import { InputAdornment, TextField } from '@mui/material';
import { useWords } from '../../../i18n';
import { figureOf } from './said';

interface Props {
  name: string;
  /** In what it is counted. */
  unit: string | null;
  typed: string;
  change: (typed: string) => void;
  pressed: boolean;
}

/** One figure that the notice asks for. */
export function FigureField({ name, unit, typed, change, pressed }: Props) {
  const words = useWords();
  const bad = figureOf(typed) === null && (typed.trim() !== '' || pressed);
  return (
    <TextField
      label={words(`envelopes.figure.${name}` as 'envelopes.figure.energy')}
      value={typed}
      onChange={(event) => change(event.target.value)}
      error={bad}
      helperText={bad ? words('envelopes.form.figureNeeded') : ' '}
      slotProps={{
        htmlInput: { inputMode: 'decimal', dir: 'ltr' },
        input: {
          endAdornment: unit && (
            <InputAdornment position="end">
              <bdi>{unit}</bdi>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
