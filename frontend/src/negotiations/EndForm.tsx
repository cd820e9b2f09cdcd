import { Box, FormControlLabel, Radio, RadioGroup, TextField, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { TalksBidShown } from '../api/shapes';
import { useAct } from '../api/useAct';
import { isolated } from '../fields/isolated';
import { formatMoney } from '../fields/money';
import { intlTag, useLocale, useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';

interface Props {
  tender: string;
  bid: string;
  lot: string;
  negotiation: NonNullable<TalksBidShown['negotiation']>;
}

/** How the talks end: agreed at the price that was last on the table, or broken down; with reasons. */
export function EndForm({ tender, bid, lot, negotiation }: Props) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const { zone } = useRoom();
  const heading = useId();
  const settled = negotiation.unsettled.length === 0;
  const [outcome, setOutcome] = useState<'' | 'agreed' | 'brokenDown'>(settled ? 'agreed' : '');
  const [reasons, setReasons] = useState('');
  const act = useAct<unknown>(`tenders/${tender}/negotiations/end`, {
    success: 'negotiations.end.done',
    refresh: ['evaluations', 'awards'],
  });
  return (
    <Box component="section" aria-labelledby={heading} sx={{ mt: 3 }}>
      <Typography component="h4" variant="h3" id={heading}>
        {words('negotiations.end.title')}
      </Typography>
      <RadioGroup
        aria-labelledby={heading}
        value={outcome}
        onChange={(_, value) => setOutcome(value === 'agreed' ? 'agreed' : 'brokenDown')}
      >
        <FormControlLabel
          value="agreed"
          control={<Radio />}
          disabled={!settled}
          label={
            settled && negotiation.most
              ? words('negotiations.end.agree', {
                  value: isolated(formatMoney(negotiation.most, tag)),
                })
              : words('negotiations.end.agreeLater')
          }
        />
        <FormControlLabel
          value="brokenDown"
          control={<Radio />}
          label={words('negotiations.end.breakDown')}
        />
      </RadioGroup>
      <TextField
        label={words('negotiations.end.reasons')}
        helperText={words('negotiations.end.reasonsHelp')}
        value={reasons}
        onChange={({ target }) => setReasons(target.value)}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
        sx={{ mt: 1 }}
      />
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <ActButton
        act={act}
        body={{ bid, lot, outcome, reasons: reasons.trim() }}
        variant={settled ? 'contained' : 'outlined'}
        label={words('negotiations.end.send')}
        disabled={outcome === '' || reasons.trim().length < 3}
        sx={{ mt: 1.5, width: { xs: 1, sm: 'auto' } }}
      />
    </Box>
  );
}
