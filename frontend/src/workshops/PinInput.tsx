import { Box, FormHelperText, Typography } from '@mui/material';
import { useId } from 'react';
import { useWords } from '../i18n';
import { TABULAR } from '../theme/theme';
import { onlyDigits, PIN_LENGTH } from './pin';

interface Props {
  value: string;
  onChange: (digits: string) => void;
  error?: string;
  autoFocus?: boolean;
}

/** Eight boxes in two groups of four over one real field, so typing, pasting and readers all work. */
export function PinInput({ value, onChange, error, autoFocus }: Props) {
  const words = useWords();
  const id = useId();
  return (
    <Box>
      <Typography component="label" htmlFor={id} sx={{ fontWeight: 600, display: 'block', mb: 1 }}>
        {words('join.pin')}
      </Typography>
      <Box dir="ltr" sx={{ position: 'relative', display: 'flex', gap: { xs: 0.5, sm: 0.75 } }}>
        {Array.from({ length: PIN_LENGTH }, (_, place) => (
          <Digit
            // biome-ignore lint/suspicious/noArrayIndexKey: a place is its index
            key={place}
            digit={value[place] ?? ''}
            here={place === Math.min(value.length, PIN_LENGTH - 1)}
            gap={place === PIN_LENGTH / 2}
            wrong={Boolean(error)}
          />
        ))}
        <Box
          component="input"
          id={id}
          value={value}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) =>
            onChange(onlyDigits(event.target.value))
          }
          inputMode="numeric"
          autoComplete="off"
          autoFocus={autoFocus}
          enterKeyHint="go"
          aria-describedby={`${id}-help`}
          aria-invalid={Boolean(error)}
          sx={{
            position: 'absolute',
            inset: 0,
            width: '100%',
            opacity: 0,
            border: 0,
            fontSize: 16,
            cursor: 'text',
          }}
        />
      </Box>
      <FormHelperText id={`${id}-help`} error={Boolean(error)} sx={{ fontSize: '0.875rem', mx: 0 }}>
        {error ?? words('join.pin_help')}
      </FormHelperText>
    </Box>
  );
}

interface DigitProps {
  digit: string;
  here: boolean;
  gap: boolean;
  wrong: boolean;
}

function Digit({ digit, here, gap, wrong }: DigitProps) {
  return (
    <Box
      aria-hidden="true"
      sx={{
        ...TABULAR,
        flex: 1,
        minWidth: 0,
        maxWidth: 52,
        height: { xs: 54, sm: 60 },
        marginInlineStart: gap ? { xs: '12px', sm: '20px' } : 0,
        display: 'grid',
        placeItems: 'center',
        fontSize: { xs: '1.5rem', sm: '1.75rem' },
        fontWeight: 700,
        borderRadius: 1,
        border: '1.5px solid',
        borderColor: wrong ? 'error.main' : digit ? 'primary.main' : 'text.disabled',
        bgcolor: 'background.paper',
        'div:focus-within > &': here
          ? { outline: '3px solid', outlineColor: 'primary.main', outlineOffset: 1 }
          : {},
      }}
    >
      {digit}
    </Box>
  );
}
