import { Alert, Paper, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { Market, TenderShown } from '../api/shapes';
import { useAct } from '../api/useAct';
import { useRead } from '../api/useRead';
import { LotName } from '../fields/LotName';
import { MoneyField } from '../fields/MoneyField';
import { decimalsOf, parseAmount } from '../fields/money';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { usePlays, useRoom } from '../live/room';
import type { Told } from '../tenders/frame/TenderFrame';

/** Market research and budget: written down by the officer before the opening, read by all afterwards. */
export function ResearchSection({ story: { tender } }: Told) {
  const words = useWords();
  const officer = usePlays('procuringOfficer');
  const read = useRead<Market>('evaluations', `tenders/${tender.id}/research`);
  const market = read.data;
  if (!market?.asked || (!officer && market.lots.length === 0)) return null;
  const missing = tender.lots.filter(({ id }) => market.lots.every(({ lot }) => lot !== id));
  return (
    <Paper component="section" variant="outlined" sx={{ p: { xs: 2, sm: 3 }, mt: 3 }}>
      <Typography component="h2" variant="h2">
        {words('explanations.research.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ maxWidth: '70ch' }}>
        {words(
          officer && !tender.closedAt
            ? 'explanations.research.intro'
            : 'explanations.research.intro_read',
        )}
      </Typography>
      {market.lots.map((one) => (
        <Typography key={one.lot} sx={{ mt: 1.5 }}>
          {tender.lots.length > 1 && `${one.lot} · `}
          {words('explanations.research.mean')}
          {words('page.colon')} <MoneyField value={one.mean} /> ·{' '}
          {words('explanations.research.budget')}
          {words('page.colon')} <MoneyField value={one.budget} />
          <br />
          <bdi>{one.source}</bdi>
        </Typography>
      ))}
      {officer &&
        !tender.closedAt &&
        missing.map((lot) => <LotForm key={lot.id} tender={tender} lot={lot} />)}
      {officer && tender.closedAt && missing.length > 0 && (
        <Alert severity="warning" sx={{ mt: 1.5 }}>
          {words('explanations.research.late')}
        </Alert>
      )}
    </Paper>
  );
}

function LotForm({ tender, lot }: { tender: TenderShown; lot: TenderShown['lots'][number] }) {
  const words = useWords();
  const { zone } = useRoom();
  const [mean, setMean] = useState('');
  const [budget, setBudget] = useState('');
  const [source, setSource] = useState('');
  const act = useAct<unknown>(`tenders/${tender.id}/research`, {
    success: 'explanations.research.done',
    refresh: ['evaluations'],
  });
  const { currency } = tender;
  const amounts = [mean, budget].map((typed) => parseAmount(typed, decimalsOf(currency)));
  const [first, second] = amounts.map((amount) => (amount ? { amount, currency } : null));
  const field = (label: string, value: string, set: (typed: string) => void) => (
    <TextField
      label={`${label} (${currency})`}
      value={value}
      onChange={({ target }) => set(target.value)}
      slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr', maxLength: 24 } }}
      sx={{ mt: 1.5, maxWidth: { sm: 320 }, display: 'block' }}
    />
  );
  return (
    <>
      {tender.lots.length > 1 && (
        <Typography sx={{ mt: 2, fontWeight: 650 }}>
          <LotName lot={lot} />
        </Typography>
      )}
      {field(words('explanations.research.mean'), mean, setMean)}
      {field(words('explanations.research.budget'), budget, setBudget)}
      <TextField
        label={words('explanations.research.source')}
        value={source}
        onChange={({ target }) => setSource(target.value)}
        slotProps={{ htmlInput: { maxLength: 4000, dir: 'auto' } }}
        sx={{ mt: 1.5 }}
      />
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <ActButton
        act={act}
        variant="outlined"
        body={{ lot: lot.id, mean: first, budget: second, source: source.trim() }}
        label={words('explanations.research.send')}
        disabled={!first || !second || source.trim().length < 3}
        sx={{ mt: 1.5 }}
      />
    </>
  );
}
