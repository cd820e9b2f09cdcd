import { TextField } from '@mui/material';
import { useWords } from '../i18n';

interface Props {
  value: string;
  onChange: (name: string) => void;
}

/** A name, if one likes: left empty, one is given. */
export function NameField({ value, onChange }: Props) {
  const words = useWords();
  return (
    <TextField
      label={words('join.name')}
      helperText={words('join.name_help')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { maxLength: 60, autoComplete: 'nickname' } }}
    />
  );
}
