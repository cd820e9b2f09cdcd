import AddIcon from '@mui/icons-material/Add';
import { Box, Button, FormHelperText, Stack, Typography } from '@mui/material';
import { useWords } from '../../../i18n';
import { emptyLot, type LotValues, nextId } from '../draftForm';
import { useMistake } from '../mistakes';
import type { Draft } from '../useDraft';
import { LotCard } from './LotCard';
import { moved, removed } from './order';

/** The lots of a notice; a tender that is one lot only offers to be split. */
export function LotRows({ draft }: { draft: Draft }) {
  const words = useWords();
  const { lots, items } = draft.values;
  const whole = useMistake(draft)('lots');
  const add = () => draft.change({ lots: [...lots, emptyLot(nextId(lots))] });
  if (lots.length < 2) {
    return (
      <Box sx={{ mt: 2 }}>
        <Button startIcon={<AddIcon />} onClick={add} sx={{ marginInlineStart: -2.5 }}>
          {words('lots.draft.split')}
        </Button>
        <Typography variant="body2" color="text.secondary">
          {words('lots.draft.splitWhy')}
        </Typography>
      </Box>
    );
  }
  const put = (next: LotValues[]) => draft.change({ lots: next });
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, mt: 4, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0 }}>
        {words('lots.draft.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {words('lots.draft.intro')}
      </Typography>
      <Stack spacing={1.5}>
        {lots.map((lot, index) => (
          <LotCard
            key={lot.id}
            draft={draft}
            lot={lot}
            index={index}
            items={items.filter((item) => item.relatedLot === lot.id).length}
            change={(part) => put(lots.map((one) => (one === lot ? { ...one, ...part } : one)))}
            remove={() => draft.change(removed(draft.values, lot.id))}
            move={(by) => put(moved(lots, index, by))}
          />
        ))}
      </Stack>
      {whole.error && <FormHelperText error>{whole.helperText}</FormHelperText>}
      <Button startIcon={<AddIcon />} variant="outlined" onClick={add} sx={{ mt: 1.5 }}>
        {words('lots.draft.add')}
      </Button>
    </Box>
  );
}
