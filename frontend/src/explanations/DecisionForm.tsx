import { Alert, Box, FormControlLabel, Radio, RadioGroup, TextField } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';

interface Props {
  tender: string;
  bid: string;
  lot: string;
  /** Whether the law lets the bid be excluded yet: where it wants the tenderer heard, only afterwards. */
  mayReject: boolean;
}

/** Whether the price is explained, and why: the bid stays in line or makes way for the next. */
export function DecisionForm({ tender, bid, lot, mayReject }: Props) {
  const words = useWords();
  const { zone } = useRoom();
  const [accepted, setAccepted] = useState<boolean | null>(null);
  const [reasons, setReasons] = useState('');
  const act = useAct<unknown>(`tenders/${tender}/explanations/decision`, {
    success: 'explanations.decide.done',
    refresh: ['evaluations', 'awards'],
  });
  return (
    <Box sx={{ mt: 1.5 }}>
      <RadioGroup
        row
        aria-label={words('explanations.decide.question')}
        value={accepted === null ? '' : accepted ? 'yes' : 'no'}
        onChange={(_, value) => setAccepted(value === 'yes')}
      >
        <FormControlLabel
          value="yes"
          control={<Radio />}
          label={words('explanations.decide.accept')}
        />
        <FormControlLabel
          value="no"
          control={<Radio />}
          disabled={!mayReject}
          label={words('explanations.decide.reject')}
        />
      </RadioGroup>
      {!mayReject && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {words('explanations.decide.hearFirst')}
        </Alert>
      )}
      <TextField
        label={words('explanations.decide.reasons')}
        helperText={words('explanations.decide.reasonsHelp')}
        value={reasons}
        onChange={({ target }) => setReasons(target.value)}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
      />
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <ActButton
        act={act}
        body={{ bid, lot, accepted, reasons: reasons.trim() }}
        label={words('explanations.decide.send')}
        disabled={accepted === null || reasons.trim().length < 3}
        sx={{ mt: 1.5, width: { xs: 1, sm: 'auto' } }}
      />
    </Box>
  );
}
