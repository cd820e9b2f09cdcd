import CheckIcon from '@mui/icons-material/Check';
import { Box, Button, InputAdornment, TextField, Typography } from '@mui/material';
import type { KeyboardEvent } from 'react';
import type { BidToMark, CriterionToMark, MarkShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { RefusalNote } from '../../layout/RefusalNote';
import { useZone } from '../../live/room';
import { TABULAR } from '../../theme/theme';
import { stepMark } from './marks';
import { useAutosave } from './useAutosave';

interface Props {
  tender: string;
  bid: BidToMark;
  criterion: CriterionToMark;
  saved: MarkShown | null;
  fixed: boolean;
  goOn: () => void;
}

/** A mark and its reason, saved when one goes on. */
export function MarkFields({ tender, bid, criterion, saved, fixed, goOn }: Props) {
  const words = useWords();
  const zone = useZone();
  const one = useAutosave(tender, bid, criterion, saved);
  const full = criterion.fullMarks;
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    one.setMark(stepMark(one.mark, full, event.key === 'ArrowUp' ? 1 : -1));
  };
  const finish = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void one.save();
    goOn();
  };
  const end = (
    <InputAdornment position="end">{words('committees.marks.of', { full })}</InputAdornment>
  );
  return (
    <Box onBlur={() => void one.save()}>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: '1fr', sm: '170px minmax(0, 1fr)' },
        }}
      >
        <TextField
          label={words('committees.marks.mark')}
          value={one.mark}
          disabled={fixed}
          onChange={({ target }) => one.setMark(target.value)}
          onKeyDown={(event) => {
            step(event);
            finish(event);
          }}
          error={one.markWrong}
          helperText={
            (one.markWrong || criterion.leastMarks) &&
            words('committees.marks.needMark', { full, least: criterion.leastMarks ?? '0' })
          }
          slotProps={{
            htmlInput: { inputMode: 'decimal', dir: 'ltr', maxLength: 10, 'data-mark': '' },
            input: { endAdornment: end, sx: { ...TABULAR, fontWeight: 650 } },
          }}
        />
        <TextField
          label={words('committees.marks.reasons')}
          value={one.reasons}
          disabled={fixed}
          multiline
          maxRows={8}
          onChange={({ target }) => one.setReasons(target.value)}
          onKeyDown={finish}
          helperText={words(
            one.reasonMissing ? 'committees.marks.needReason' : 'committees.marks.reasonsHelp',
          )}
          slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
        />
      </Box>
      <Box
        role="status"
        sx={{ display: 'flex', gap: 1, alignItems: 'center', minHeight: 36, mt: 0.5 }}
      >
        {one.act.busy && (
          <Typography variant="body2" color="text.secondary">
            {words('committees.marks.saving')}
          </Typography>
        )}
        {!one.act.busy && one.isSaved && (
          <Typography
            variant="body2"
            sx={{ display: 'flex', gap: 0.5, alignItems: 'center', color: 'tones.good.text' }}
          >
            <CheckIcon fontSize="small" aria-hidden="true" />
            {words('committees.marks.saved')}
          </Typography>
        )}
        {!one.act.busy && one.undo && !fixed && (
          <Button size="small" onClick={() => void one.undo?.()}>
            {words('committees.marks.undo')}
          </Button>
        )}
      </Box>
      <RefusalNote refusal={one.act.refusal} zone={zone} onClose={one.act.clear} />
    </Box>
  );
}
