import { Box, FormControlLabel, Radio, Typography } from '@mui/material';
import type { TenderShown } from '../api/shapes';
import { DeadlineField } from '../fields/DeadlineField';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import type { Attackable } from './shapes';

interface Props {
  one: Attackable;
  value: string;
  tender: TenderShown;
}

/** One act that can be attacked, with the time that is left; late or attacked already it cannot be chosen. */
export function AttackChoice({ one, value, tender }: Props) {
  const words = useWords();
  const shut = one.late || one.complaint !== null;
  const lot = tender.lots.length > 1 && one.lot ? one.lot : null;
  return (
    <Box
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.25,
        px: 1.5,
        py: 0.75,
        bgcolor: shut ? 'action.hover' : undefined,
      }}
    >
      <FormControlLabel
        value={value}
        disabled={shut}
        control={<Radio />}
        label={words(`complaints.form.${one.attacks}`)}
        sx={{ '& .MuiFormControlLabel-label': { fontWeight: 600 } }}
      />
      <Typography variant="body2" color="text.secondary" sx={{ paddingInlineStart: 4 }}>
        {lot && `${words('enquiries.ask.lot', { id: lot })} · `}
        {words(one.late ? 'complaints.form.was' : 'complaints.form.until')}{' '}
        <InstantField value={one.until} />
        {!shut && (
          <>
            {' · '}
            <DeadlineField deadline={one.until} />
          </>
        )}
        {one.complaint !== null && ` · ${words('complaints.form.filedAlready')}`}
      </Typography>
    </Box>
  );
}
