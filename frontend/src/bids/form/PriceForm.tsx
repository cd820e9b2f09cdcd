import LockIcon from '@mui/icons-material/LockOutlined';
import { Alert, Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { TenderShown } from '../../api/shapes';
import { MoneyField } from '../../fields/MoneyField';
import { decimalsOf } from '../../fields/money';
import { useWords } from '../../i18n';
import { GlossaryTerm } from '../../tenders/frame/GlossaryTerm';
import type { PricedItem } from '../sealing/payload';
import { PriceRow } from './PriceRow';
import { isAbove, type Prices, priceBid } from './prices';

interface Props {
  tender: TenderShown;
  prices: Prices;
  change: (prices: Prices) => void;
  seal: (items: PricedItem[]) => void;
  /** Set while an earlier bid stands and this one would replace it. */
  keepOld?: () => void;
}

export function PriceForm({ tender, prices, change, seal, keepOld }: Props) {
  const words = useWords();
  const [pressed, setPressed] = useState(false);
  const { currency, value } = tender;
  const bid = priceBid(tender.items, prices, currency);
  const places = decimalsOf(currency);
  const total = { amount: bid.total, currency };
  const press = () => {
    setPressed(true);
    if (bid.complete) seal(bid.complete);
  };
  return (
    <Paper
      component="form"
      variant="outlined"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        press();
      }}
      sx={{ p: { xs: 2, sm: 3 } }}
    >
      <Stack direction="row" spacing={1} sx={{ alignItems: 'baseline' }}>
        <Typography component="h2" variant="h2">
          {words(keepOld ? 'bids.form.replaceTitle' : 'bids.form.title')}
        </Typography>
        <GlossaryTerm term="tuchal" meaning={words('bids.term')} />
      </Stack>
      <Typography color="text.secondary" sx={{ mt: 0.5, mb: 2 }}>
        {words(keepOld ? 'bids.form.replaceIntro' : 'bids.form.intro')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {bid.lines.map((line) => (
          <PriceRow
            key={line.item.id}
            line={line}
            currency={currency}
            needed={pressed && line.amount === null}
            change={(typed) => change({ ...prices, [line.item.id]: typed })}
          />
        ))}
      </Box>
      <Stack
        direction="row"
        sx={{ justifyContent: 'space-between', alignItems: 'baseline', pt: 2, gap: 2 }}
      >
        <Typography component="span" variant="h3">
          {words('bids.form.total')}
        </Typography>
        <Box component="output" sx={{ fontSize: '1.4rem', fontWeight: 700 }}>
          <MoneyField value={total} />
        </Box>
      </Stack>
      {bid.totalTooLarge && (
        <Alert severity="error" sx={{ mt: 1.5 }}>
          {words('bids.form.totalTooLarge')}
        </Alert>
      )}
      {value && isAbove(bid.total, value.amount) && (
        <Alert severity="warning" sx={{ mt: 1.5 }}>
          {words('bids.form.aboveValue')}
        </Alert>
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }}>
        {words(places === 0 ? 'bids.form.roundedWhole' : 'bids.form.rounded', { places, currency })}
      </Typography>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={1.5}
        sx={{ mt: 2.5, alignItems: { sm: 'center' } }}
      >
        <Button type="submit" variant="contained" size="large" startIcon={<LockIcon />}>
          {words('bids.form.seal')}
        </Button>
        {keepOld && <Button onClick={keepOld}>{words('bids.form.keepOld')}</Button>}
        <Typography variant="body2" color="text.secondary">
          {words('bids.form.staysHere')}
        </Typography>
      </Stack>
    </Paper>
  );
}
