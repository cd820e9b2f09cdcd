import {
  Box,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import type { ExaminationShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';

interface Props {
  tender: string;
  bid: string;
  lot: string;
  found: ExaminationShown | null;
  /** What is usually said of one that is as asked. */
  usual?: string;
  done: () => void;
}

export function ExaminationForm({ tender, bid, lot, found, usual: given, done }: Props) {
  const words = useWords();
  const { zone } = useRoom();
  const [responsive, setResponsive] = useState<boolean | null>(found?.responsive ?? null);
  const [reasons, setReasons] = useState(found?.reasons ?? '');
  const act = useAct<ExaminationShown>(`tenders/${tender}/examinations`, {
    success: 'evaluations.examination.recorded',
    refresh: ['evaluations'],
  });
  const usual = given ?? words('evaluations.examination.defaultYes');
  const choose = (yes: boolean) => {
    setResponsive(yes);
    if (yes && reasons === '') setReasons(usual);
    if (!yes && reasons === usual) setReasons('');
  };
  return (
    <Box sx={{ mt: 2 }}>
      <FormControl>
        <FormLabel id={`question-${bid}-${lot}`}>
          {words('evaluations.examination.question')}
        </FormLabel>
        <RadioGroup
          row
          aria-labelledby={`question-${bid}-${lot}`}
          value={responsive === null ? '' : responsive ? 'yes' : 'no'}
          onChange={(_, value) => choose(value === 'yes')}
        >
          <FormControlLabel
            value="yes"
            control={<Radio />}
            label={words('evaluations.examination.yes')}
          />
          <FormControlLabel
            value="no"
            control={<Radio />}
            label={words('evaluations.examination.no')}
          />
        </RadioGroup>
        {responsive === null && (
          <FormHelperText>{words('evaluations.examination.neededChoice')}</FormHelperText>
        )}
      </FormControl>
      <TextField
        sx={{ mt: 1.5 }}
        label={words('evaluations.examination.reasons')}
        value={reasons}
        onChange={(event) => setReasons(event.target.value)}
        helperText={words('evaluations.examination.reasonsHelp')}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
      />
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <ActButton
        act={act}
        body={{ bid, lot, responsive, reasons: reasons.trim() }}
        label={words('evaluations.examination.record')}
        disabled={responsive === null || reasons.trim() === ''}
        onDone={done}
        sx={{ mt: 1.5, width: { xs: 1, sm: 'auto' } }}
      />
    </Box>
  );
}
