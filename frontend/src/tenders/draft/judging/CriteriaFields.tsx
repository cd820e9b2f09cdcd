import AddIcon from '@mui/icons-material/Add';
import { Box, Button, FormHelperText, Stack, TextField, Typography } from '@mui/material';
import { parseAmount } from '../../../fields/money';
import { useWords } from '../../../i18n';
import { nextId } from '../draftForm';
import { useMistake } from '../mistakes';
import type { Draft } from '../useDraft';
import { CriterionRow } from './CriterionRow';
import { type CriterionValues, emptyCriterion, weighsPrice } from './judged';

const MOST = 40;
const ALL = 100;

/** What earns points and how many, and how many of a hundred are given so far. */
export function CriteriaFields({ draft, method }: { draft: Draft; method: string | null }) {
  const words = useWords();
  const mistake = useMistake(draft);
  const { criteria, priceWeight } = draft.values;
  const whole = mistake('criteria');
  const price = mistake('priceWeight');
  const put = (next: CriterionValues[]) => draft.change({ criteria: next });
  const remove = (gone: CriterionValues) =>
    put(
      criteria
        .filter((one) => one !== gone)
        .map((one) => (one.partOf === gone.id ? { ...one, partOf: '' } : one)),
    );
  return (
    <Stack spacing={2}>
      <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '70ch' }}>
        {words('judging.draft.intro')}
      </Typography>
      {criteria.map((one, index) => (
        <CriterionRow
          key={one.id}
          draft={draft}
          index={index}
          change={(part) =>
            put(criteria.map((other) => (other === one ? { ...other, ...part } : other)))
          }
          remove={() => remove(one)}
        />
      ))}
      <Box>
        <Button
          startIcon={<AddIcon />}
          variant="outlined"
          disabled={criteria.length >= MOST}
          onClick={() => put([...criteria, emptyCriterion(nextId(criteria))])}
        >
          {words('judging.draft.add')}
        </Button>
      </Box>
      {weighsPrice(method) && (
        <TextField
          name="priceWeight"
          label={words('judging.draft.price')}
          value={priceWeight}
          onChange={({ target }) => draft.change({ priceWeight: target.value })}
          {...price}
          sx={{ maxWidth: 220 }}
          slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr', autoComplete: 'off' } }}
        />
      )}
      {whole.error && <FormHelperText error>{whole.helperText}</FormHelperText>}
      {weighsPrice(method) && <Given criteria={criteria} price={priceWeight} />}
      {method === 'fixedBudget' && <Given criteria={criteria} price="0" />}
    </Stack>
  );
}

const points = (typed: string) => Number(parseAmount(typed, 6) ?? 0);

function Given({ criteria, price }: { criteria: CriterionValues[]; price: string }) {
  const words = useWords();
  const tops = criteria.filter((one) => one.partOf === '');
  const given = tops.reduce((sum, one) => sum + points(one.weight), points(price));
  const rounded = Math.round(given * 1e6) / 1e6;
  const full = rounded === ALL;
  return (
    <Box sx={{ maxWidth: 420 }}>
      <Typography role="status" variant="body2" sx={{ mb: 0.5, fontWeight: 600 }}>
        {words('judging.draft.given', { points: rounded })}
      </Typography>
      <Box
        aria-hidden="true"
        sx={{ height: 8, borderRadius: 99, bgcolor: 'divider', overflow: 'hidden' }}
      >
        <Box
          sx={{
            width: `${Math.min(rounded, ALL)}%`,
            height: 1,
            bgcolor: full ? 'success.main' : rounded > ALL ? 'error.main' : 'primary.main',
          }}
        />
      </Box>
    </Box>
  );
}
