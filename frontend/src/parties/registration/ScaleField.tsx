import { TextField } from '@mui/material';
import { useWords } from '../../i18n';
import { SCALES, type Scale } from './values';

interface Props {
  value: Scale | '';
  change: (scale: Scale | '') => void;
}

/** How large the firm is: some procedures are for small and medium-sized ones alone. */
export function ScaleField({ value, change }: Props) {
  const words = useWords();
  return (
    <TextField
      select
      id="registration-scale"
      label={words('registration.form.scale')}
      helperText={words('registration.form.scaleHelp')}
      value={value}
      onChange={({ target }) => change(target.value as Scale | '')}
      sx={{ maxWidth: { sm: 420 } }}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{words('registration.form.scaleNone')}</option>
      {SCALES.map((scale) => (
        <option key={scale} value={scale}>
          {words(`registration.scale.${scale}`)}
        </option>
      ))}
    </TextField>
  );
}
