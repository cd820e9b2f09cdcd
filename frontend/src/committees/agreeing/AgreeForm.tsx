import { Box, InputAdornment, TextField } from '@mui/material';
import { useState } from 'react';
import type { AgreedMark, CriterionToMark } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { RefusalNote } from '../../layout/RefusalNote';
import { useZone } from '../../live/room';
import { readMark } from '../marking/marks';

interface Props {
  tender: string;
  criterion: CriterionToMark;
  row: AgreedMark;
  done: () => void;
}

/** What the members agreed on in talk, written down by the chair with its reason. */
export function AgreeForm({ tender, criterion, row, done }: Props) {
  const words = useWords();
  const zone = useZone();
  const full = criterion.fullMarks;
  const [typed, setTyped] = useState(row.marks ?? '');
  const [reasons, setReasons] = useState(row.reasons ?? '');
  const act = useAct(`tenders/${tender}/agreed-marks`, {
    success: 'committees.agree.done',
    refresh: ['committees'],
  });
  const marks = readMark(typed, full);
  const wrong = typed.trim() !== '' && marks === null;
  const body = {
    bid: row.bid,
    lot: row.lot,
    criterion: row.criterion,
    marks,
    reasons: reasons.trim(),
  };
  return (
    <Box sx={{ mt: 1.5 }}>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: '1fr', sm: '170px minmax(0, 1fr)' },
        }}
      >
        <TextField
          label={words('committees.marks.mark')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          error={wrong}
          helperText={wrong && words('committees.marks.needMark', { full })}
          slotProps={{
            htmlInput: { inputMode: 'decimal', dir: 'ltr', maxLength: 10 },
            input: {
              endAdornment: (
                <InputAdornment position="end">
                  {words('committees.marks.of', { full })}
                </InputAdornment>
              ),
            },
          }}
        />
        <TextField
          label={words('committees.marks.reasons')}
          value={reasons}
          multiline
          maxRows={6}
          onChange={({ target }) => setReasons(target.value)}
          slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
        />
      </Box>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <ActButton
        act={act}
        body={body}
        label={words('committees.agree.act')}
        variant="outlined"
        disabled={marks === null || reasons.trim().length < 3}
        onDone={done}
        sx={{ mt: 1.5 }}
      />
    </Box>
  );
}
