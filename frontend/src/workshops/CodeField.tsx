import { TextField } from '@mui/material';
import { useWords } from '../i18n';
import { TABULAR } from '../theme/theme';
import { inFourAndFour, onlyDigits } from './pin';

interface Props {
  value: string;
  onChange: (digits: string) => void;
}

const LONGEST = 10;

/** The personal code, shown four and four; other scripts' figures are read too. */
export function CodeField({ value, onChange }: Props) {
  const words = useWords();
  return (
    <TextField
      label={words('seating.code')}
      helperText={words('seating.code_help')}
      value={inFourAndFour(value)}
      onChange={(event) => onChange(onlyDigits(event.target.value, LONGEST))}
      slotProps={{
        htmlInput: {
          dir: 'ltr',
          inputMode: 'numeric',
          autoComplete: 'one-time-code',
          enterKeyHint: 'go',
          style: { ...TABULAR, fontSize: '1.5rem', letterSpacing: '0.06em', textAlign: 'center' },
        },
      }}
    />
  );
}
