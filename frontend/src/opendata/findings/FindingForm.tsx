import { Box, Button, Card, Link, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { useAct } from '../../api/useAct';
import { decimalsOf, parseAmount } from '../../fields/money';
import { useWords } from '../../i18n';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';
import type { FindingShown } from '../shapes';
import { dataPath } from '../useData';
import { Parts } from './Parts';
import type { Awarded } from './useAwarded';

/** One question about one lot: who bought it, from whom, for how much. */
export function FindingForm({ about, first }: { about: Awarded; first: boolean }) {
  const words = useWords();
  const { slug, zone } = useRoom();
  const [buyer, setBuyer] = useState('');
  const [supplier, setSupplier] = useState('');
  const [amount, setAmount] = useState('');
  const [tried, setTried] = useState(false);
  const [told, setTold] = useState<FindingShown | null>(null);
  const act = useAct<FindingShown>('findings', { refresh: ['findings'] });
  const { currency, ocid, lot } = about;
  const parsed = parseAmount(amount, decimalsOf(currency));
  const ready = buyer.trim() !== '' && supplier.trim() !== '' && parsed !== null;
  const missing = (text: string) =>
    tried && text.trim() === '' ? words('findings.required') : null;
  const wrong =
    missing(amount) ?? (tried && parsed === null ? words('findings.amountWrong') : null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!ready) return;
    const value = { amount: parsed, currency };
    const said = { buyer: buyer.trim(), supplier: supplier.trim() };
    setTold((await act.run({ ocid, lot, ...said, value })) ?? null);
  };
  return (
    <Card component="li" sx={{ p: { xs: 2, sm: 2.5 } }}>
      <Typography component="h3" variant="h3" sx={{ overflowWrap: 'anywhere' }}>
        <bdi>{about.title}</bdi>
        {about.lotTitle && (
          <>
            {' · '}
            <bdi>{about.lotTitle}</bdi>
          </>
        )}
      </Typography>
      <Link
        component={RouterLink}
        to={dataPath(slug, ocid)}
        target="_blank"
        sx={{ display: 'inline-block', py: 1 }}
      >
        {words('findings.evidence')}
      </Link>
      <Stack
        component="form"
        noValidate
        onSubmit={submit}
        useFlexGap
        direction={{ xs: 'column', md: 'row' }}
        spacing={2}
        sx={{
          mt: 1,
          alignItems: 'flex-start',
          flexWrap: 'wrap',
          '& > .MuiTextField-root': { flex: '1 1 180px' },
        }}
      >
        <TextField
          label={words('findings.buyer')}
          value={buyer}
          onChange={({ target }) => setBuyer(target.value)}
          error={Boolean(missing(buyer))}
          helperText={missing(buyer) ?? words('findings.buyerHelp')}
          slotProps={{ htmlInput: { maxLength: 250, dir: 'auto' } }}
        />
        <TextField
          label={words('findings.supplier')}
          value={supplier}
          onChange={({ target }) => setSupplier(target.value)}
          error={Boolean(missing(supplier))}
          helperText={missing(supplier) ?? words('findings.supplierHelp')}
          slotProps={{ htmlInput: { maxLength: 250, dir: 'auto' } }}
        />
        <TextField
          label={words('findings.amount')}
          value={amount}
          onChange={({ target }) => setAmount(target.value)}
          error={Boolean(wrong)}
          helperText={wrong ?? currency}
          slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr', maxLength: 30 } }}
        />
        <Box
          sx={{
            flexBasis: '100%',
            display: 'flex',
            flexWrap: 'wrap',
            gap: 2,
            alignItems: 'center',
          }}
        >
          <Button
            type="submit"
            variant={first ? 'contained' : 'outlined'}
            disabled={act.busy}
            aria-busy={act.busy}
          >
            {words('findings.record')}
          </Button>
          <div aria-live="polite">{told && <Parts agrees={told.agrees} />}</div>
        </Box>
      </Stack>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
    </Card>
  );
}
