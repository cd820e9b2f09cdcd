import { Autocomplete, Box, Checkbox, TextField } from '@mui/material';
import type { Licence } from '../api/shapes';
import { useWords } from '../i18n';
import { useListedName, useRegister } from './register';

interface Props {
  /** Identifiers, in the order in which they were chosen. */
  value: readonly string[];
  change: (licences: string[]) => void;
  label: string;
  help?: string;
  error?: boolean;
}

const AREAS: Licence['area'][] = ['works', 'services', 'goods'];

/** Licences out of the list of the office that registers: searched by name, grouped, as many as wanted. */
export function LicencePicker({ value, change, label, help, error }: Props) {
  const words = useWords();
  const nameOf = useListedName();
  const listed = useRegister()?.licences ?? [];
  const options = AREAS.flatMap((area) => listed.filter((one) => one.area === area));
  const unlisted = value.filter((id) => !listed.some((one) => one.id === id));
  const known: Licence[] = [
    ...options,
    ...unlisted.map((id) => ({ id, area: 'goods' as const, names: { en: id } })),
  ];
  return (
    <Autocomplete
      multiple
      disableCloseOnSelect
      options={known}
      value={known.filter((one) => value.includes(one.id))}
      onChange={(_, chosen) => change(chosen.map((one) => one.id))}
      getOptionLabel={(one) => nameOf(one)}
      getOptionKey={(one) => one.id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      groupBy={(one) => words(`registration.area.${one.area}`)}
      noOptionsText={words('registration.form.noOption')}
      renderOption={({ key, ...rest }, one, { selected }) => (
        <Box component="li" key={String(key)} {...rest} sx={{ minHeight: 44 }}>
          <Checkbox checked={selected} tabIndex={-1} aria-hidden="true" sx={{ p: 0.5 }} />
          {nameOf(one)}
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          helperText={help}
          error={error}
          placeholder={value.length === 0 ? words('registration.form.find') : undefined}
        />
      )}
    />
  );
}
