import {
  FormControl,
  FormControlLabel,
  FormLabel,
  Paper,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useZone } from '../live/room';
import { type Complaint, REMEDIES, type Remedy } from './shapes';

const LONGEST = 2000;
const DISMISSED = 'dismissed';
type Choice = Remedy | typeof DISMISSED | '';

/** The review body's decision: what follows from it is chosen, the reasons are written. */
export function DecisionForm({ complaint }: { complaint: Complaint }) {
  const words = useWords();
  const zone = useZone();
  const [choice, setChoice] = useState<Choice>('');
  const [reasons, setReasons] = useState('');
  const act = useAct<Complaint>(`complaints/${complaint.id}/decision`, {
    success: 'complaints.decide.done',
    refresh: ['complaints', 'awards', 'evaluations', 'tenders'],
  });
  const said = reasons.trim();
  const body =
    choice === DISMISSED
      ? { outcome: DISMISSED, reasons: said }
      : { outcome: 'upheld', remedy: choice, reasons: said };
  const options: Exclude<Choice, ''>[] = [DISMISSED, ...REMEDIES[complaint.attacks]];
  return (
    <Paper
      component="section"
      aria-labelledby="decide-title"
      variant="outlined"
      sx={{ mb: 3, p: { xs: 2, sm: 3 } }}
    >
      <Typography id="decide-title" component="h2" variant="h2">
        {words('complaints.decide.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 0.5, mb: 2, maxWidth: '68ch' }}>
        {words('complaints.decide.lead')}
      </Typography>
      <FormControl>
        <FormLabel id="outcome">{words('complaints.decide.choice')}</FormLabel>
        <RadioGroup
          aria-labelledby="outcome"
          value={choice}
          onChange={(_, value) => setChoice(value as Choice)}
        >
          {options.map((value) => (
            <FormControlLabel
              key={value}
              value={value}
              control={<Radio />}
              label={words(`complaints.decide.${value}`)}
              sx={{ alignItems: 'flex-start', '& .MuiFormControlLabel-label': { pt: 1 } }}
            />
          ))}
        </RadioGroup>
      </FormControl>
      <TextField
        required
        multiline
        minRows={4}
        maxRows={14}
        label={words('complaints.decide.reasons')}
        value={reasons}
        onChange={({ target }) => setReasons(target.value)}
        helperText={words('complaints.decide.reasonsHelp')}
        slotProps={{ htmlInput: { maxLength: LONGEST, dir: 'auto' } }}
        sx={{ mt: 2 }}
      />
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <ActButton
        act={act}
        body={body}
        label={words('complaints.decide.act')}
        size="large"
        disabled={choice === '' || said.length < 3}
        sx={{ mt: 2, width: { xs: 1, sm: 'auto' } }}
      />
    </Paper>
  );
}
