import { Box, FormControlLabel, Radio, RadioGroup, TextField, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { TalksBidShown } from '../api/shapes';
import { useAct } from '../api/useAct';
import { isolated } from '../fields/isolated';
import { decimalsOf, formatMoney, parseAmount } from '../fields/money';
import { intlTag, useLocale, useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';

const SHORTEST = 3;

interface Props {
  tender: string;
  bid: string;
  lot: string;
  currency: string;
  negotiation: NonNullable<TalksBidShown['negotiation']>;
}

/** The minutes of one round: what it was about, who was there, what was said, and what it settled. */
export function RoundForm({ tender, bid, lot, currency, negotiation }: Props) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const { zone } = useRoom();
  const heading = useId();
  const workOpen = negotiation.unsettled.includes('work');
  const [about, setAbout] = useState<'work' | 'price'>(workOpen ? 'work' : 'price');
  const [present, setPresent] = useState('');
  const [minutes, setMinutes] = useState('');
  const [typed, setTyped] = useState('');
  const [settled, setSettled] = useState<boolean | null>(null);
  const act = useAct<unknown>(`tenders/${tender}/negotiations/rounds`, {
    success: 'negotiations.form.done',
    refresh: ['evaluations', 'awards'],
  });
  const amount = parseAmount(typed, decimalsOf(currency));
  const price = about === 'price' && amount ? { amount, currency } : null;
  const whole = present.trim().length >= SHORTEST && minutes.trim().length >= SHORTEST;
  const ready = whole && settled !== null && (about === 'work' || price !== null);
  const said = { present: present.trim(), minutes: minutes.trim() };
  return (
    <Box component="section" aria-labelledby={heading} sx={{ mt: 2 }}>
      <Typography component="h4" variant="h3" id={heading}>
        {words('negotiations.form.title')}
      </Typography>
      <RadioGroup
        row
        aria-label={words('negotiations.form.about')}
        value={about}
        onChange={(_, value) => setAbout(value === 'price' ? 'price' : 'work')}
      >
        <FormControlLabel
          value="work"
          control={<Radio />}
          label={words('negotiations.form.work')}
        />
        <FormControlLabel
          value="price"
          control={<Radio />}
          disabled={workOpen}
          label={words('negotiations.form.price')}
        />
      </RadioGroup>
      {workOpen && (
        <Typography variant="body2" color="text.secondary">
          {words('negotiations.form.workFirst')}
        </Typography>
      )}
      <TextField
        label={words('negotiations.form.present')}
        value={present}
        onChange={({ target }) => setPresent(target.value)}
        slotProps={{ htmlInput: { maxLength: 4000, dir: 'auto' } }}
        sx={{ mt: 1.5 }}
      />
      <TextField
        label={words('negotiations.form.minutes')}
        helperText={words('negotiations.form.minutesHelp')}
        value={minutes}
        onChange={({ target }) => setMinutes(target.value)}
        multiline
        minRows={3}
        slotProps={{ htmlInput: { maxLength: 4000, dir: 'auto' } }}
        sx={{ mt: 1.5 }}
      />
      {about === 'price' && (
        <TextField
          label={words('negotiations.form.amount', { currency })}
          helperText={
            negotiation.most &&
            words('negotiations.form.amountHelp', {
              most: isolated(formatMoney(negotiation.most, tag)),
            })
          }
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          error={typed.trim() !== '' && amount === null}
          slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr', maxLength: 24 } }}
          sx={{ mt: 1.5, display: 'block', maxWidth: { sm: 360 } }}
        />
      )}
      <RadioGroup
        row
        aria-label={words('negotiations.form.settled')}
        value={settled === null ? '' : settled ? 'yes' : 'no'}
        onChange={(_, value) => setSettled(value === 'yes')}
      >
        <FormControlLabel
          value="yes"
          control={<Radio />}
          label={words('negotiations.form.settled')}
        />
        <FormControlLabel
          value="no"
          control={<Radio />}
          label={words('negotiations.form.notSettled')}
        />
      </RadioGroup>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <ActButton
        act={act}
        body={{ bid, lot, about, settled, price, ...said }}
        variant={negotiation.unsettled.length > 0 ? 'contained' : 'outlined'}
        label={words('negotiations.form.send')}
        disabled={!ready}
        sx={{ mt: 1, width: { xs: 1, sm: 'auto' } }}
      />
    </Box>
  );
}
