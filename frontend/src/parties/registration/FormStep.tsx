import CheckIcon from '@mui/icons-material/Check';
import { Box, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';

interface Props {
  number: number;
  title: string;
  done: boolean;
  children: ReactNode;
}

/** One question of the form; its number becomes a tick when it is answered. */
export function FormStep({ number, title, done, children }: Props) {
  const words = useWords();
  return (
    <Box
      component="fieldset"
      sx={{
        border: 0,
        m: 0,
        p: 0,
        minWidth: 0,
        pb: 3,
        '& + &': { borderTop: 1, borderColor: 'divider', pt: 3 },
      }}
    >
      <Typography
        component="legend"
        variant="h3"
        sx={{ p: 0, mb: 2, float: 'inline-start', width: 1 }}
      >
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
          <Box
            component="span"
            aria-hidden="true"
            sx={{
              width: 32,
              height: 32,
              flex: 'none',
              display: 'grid',
              placeItems: 'center',
              borderRadius: '50%',
              fontSize: '0.95rem',
              color: `tones.${done ? 'good' : 'active'}.text`,
              bgcolor: `tones.${done ? 'good' : 'active'}.ground`,
            }}
          >
            {done ? <CheckIcon fontSize="small" /> : number}
          </Box>
          {title}
          <span style={visuallyHidden}>
            {words(done ? 'registration.form.done' : 'registration.form.open')}
          </span>
        </Box>
      </Typography>
      <Box sx={{ clear: 'both' }}>{children}</Box>
    </Box>
  );
}
