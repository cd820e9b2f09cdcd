import LockIcon from '@mui/icons-material/LockOutlined';
import { Alert, Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { TenderShown } from '../../api/shapes';
import { AmountInWords } from '../../fields/AmountInWords';
import { MoneyField } from '../../fields/MoneyField';
import { decimalsOf } from '../../fields/money';
import { useWords } from '../../i18n';
import { useRoom } from '../../live/room';
import { GlossaryTerm } from '../../tenders/frame/GlossaryTerm';
import { LotEnvelopes } from './answers/LotEnvelopes';
import { completeSaid, type Said } from './answers/said';
import { LotPrices } from './LotPrices';
import { type LotBid, priceLots } from './lots';
import { PickNumbers } from './picks/PickNumbers';
import type { Picks } from './picks/picks';
import { isAbove, type Prices } from './prices';
import { SecurityField } from './security/SecurityField';
import { givenOf } from './security/typed';
import { SheetPrices } from './sheet/SheetPrices';
import type { PriceNotes } from './sheet/useProblemWords';

interface Props {
  tender: TenderShown;
  prices: Prices;
  change: (prices: Prices) => void;
  /** The lots this bid leaves out. */
  left: string[];
  leave: (left: string[]) => void;
  picks: Picks;
  pick: (picks: Picks) => void;
  said: Said;
  say: (said: Said) => void;
  seal: (lots: LotBid[]) => void;
  /** Set while an earlier bid stands and this one would replace it. */
  keepOld?: () => void;
}

export function PriceForm(props: Props) {
  const { tender, prices, change, left, leave, picks, pick, said, say, seal, keepOld } = props;
  const words = useWords();
  const [pressed, setPressed] = useState(false);
  const [notes, setNotes] = useState<PriceNotes>({});
  const { zone } = useRoom();
  const { currency, value, reservePrices: rule, bidSecurity: asked } = tender;
  const bid = priceLots(tender, prices, left);
  const several = tender.lots.length > 1;
  const none = several && bid.lots.every((one) => !one.chosen);
  const places = decimalsOf(currency);
  const total = { amount: bid.total, currency };
  const press = () => {
    setPressed(true);
    const whole = bid.complete?.map((one) => ({
      ...one,
      ...(rule && { picks: picks[one.lot] ?? [] }),
      ...completeSaid(tender, said[one.lot] ?? {}),
      ...(asked && { security: givenOf(tender, said[one.lot] ?? {}, zone) ?? undefined }),
    }));
    const sound = whole?.every(
      (one) =>
        one.answers !== undefined &&
        (!rule || one.picks?.length === rule.picks) &&
        (!asked || one.security !== undefined),
    );
    if (whole && sound) seal(whole);
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
      {several && (
        <Typography sx={{ mb: 2 }}>
          <strong>{words('lots.bid.choose')}.</strong> {words('lots.bid.chooseWhy')}
        </Typography>
      )}
      <SheetPrices tender={tender} prices={prices} left={left} change={change} note={setNotes} />
      {bid.lots.map((one) => (
        <LotPrices
          key={one.lot.id}
          priced={one}
          currency={currency}
          pressed={pressed}
          notes={notes}
          type={(item, typed) => {
            setNotes(({ [item]: _, ...others }) => others);
            change({ ...prices, [item]: typed });
          }}
          choose={
            several
              ? (chosen) =>
                  leave(chosen ? left.filter((lot) => lot !== one.lot.id) : [...left, one.lot.id])
              : undefined
          }
          frame={(prices) => (
            <LotEnvelopes
              tender={tender}
              said={said[one.lot.id] ?? {}}
              change={(own) => say({ ...said, [one.lot.id]: own })}
              pressed={pressed}
            >
              {prices}
            </LotEnvelopes>
          )}
          more={
            <>
              {rule && (
                <PickNumbers
                  rule={rule}
                  picked={picks[one.lot.id] ?? []}
                  pick={(picked) => pick({ ...picks, [one.lot.id]: picked })}
                  pressed={pressed}
                />
              )}
              {asked && (
                <SecurityField
                  tender={tender}
                  asked={asked}
                  lot={one.lot.id}
                  total={one.bid.complete ? one.bid.total : null}
                  typed={said[one.lot.id] ?? {}}
                  change={(own) => say({ ...said, [one.lot.id]: own })}
                  pressed={pressed}
                />
              )}
            </>
          }
        />
      ))}
      {none && pressed && <Alert severity="error">{words('lots.bid.noLot')}</Alert>}
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
      <AmountInWords value={total} />
      {bid.totalTooLarge && (
        <Alert severity="error" sx={{ mt: 1.5 }}>
          {words('bids.form.totalTooLarge')}
        </Alert>
      )}
      {!several && value && isAbove(bid.total, value.amount) && (
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
