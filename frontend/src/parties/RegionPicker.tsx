import CheckIcon from '@mui/icons-material/Check';
import { Box, ButtonBase, FormHelperText, Typography } from '@mui/material';
import { useId } from 'react';
import { useListedName, useRegister } from './register';

interface Props {
  /** Identifiers, in the order of the list. */
  value: readonly string[];
  change: (regions: string[]) => void;
  label: string;
  help?: string;
  /** Regions that are not offered here. */
  without?: string;
}

/** Regions out of the list of the office that registers: pressed or not, as many as wanted. */
export function RegionPicker({ value, change, label, help, without }: Props) {
  const name = useId();
  const nameOf = useListedName();
  const listed = useRegister()?.regions ?? [];
  const unlisted = value.filter((id) => !listed.some((one) => one.id === id));
  const offered = [...listed, ...unlisted.map((id) => ({ id, names: { en: id } }))];
  const toggled = (id: string) =>
    offered
      .map((one) => one.id)
      .filter((one) => (one === id ? !value.includes(id) : value.includes(one)));
  return (
    <div>
      <Typography id={name} variant="body2" sx={{ fontWeight: 600, mb: 1 }}>
        {label}
      </Typography>
      <Box role="group" aria-labelledby={name} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {offered
          .filter(({ id }) => id !== without)
          .map((one) => {
            const on = value.includes(one.id);
            return (
              <ButtonBase
                key={one.id}
                aria-pressed={on}
                onClick={() => change(toggled(one.id))}
                sx={{
                  px: 1.75,
                  minHeight: 44,
                  gap: 0.5,
                  borderRadius: 99,
                  border: 1,
                  fontWeight: 600,
                  fontSize: '0.9rem',
                  borderColor: on ? 'primary.main' : 'text.disabled',
                  color: on ? 'tones.active.text' : 'text.primary',
                  bgcolor: on ? 'tones.active.ground' : 'background.paper',
                }}
              >
                {on && <CheckIcon aria-hidden="true" sx={{ fontSize: 18 }} />}
                {nameOf(one)}
              </ButtonBase>
            );
          })}
      </Box>
      {help && <FormHelperText>{help}</FormHelperText>}
    </div>
  );
}
