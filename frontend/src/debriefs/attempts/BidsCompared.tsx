import { Box, Typography } from '@mui/material';
import { MoneyField } from '../../fields/MoneyField';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { Block } from '../Block';
import type { BidTold } from '../shapes';
import { isOut, useOutcome } from '../useOutcome';
import type { Two } from './Compared';
import { type LotPair, type Pair, pairLots } from './comparing';
import { Ends, Track } from './Track';

/** Every tenderer's bid in both attempts: how far the price went, and what became of it. */
export function BidsCompared({ one, two, names }: Two) {
  const words = useWords();
  const lots = pairLots(one, two);
  return (
    <Block
      title={words('debrief.bids.title')}
      lead={words(lots.length > 0 ? 'attempts.bids_lead' : 'debrief.bids.none')}
    >
      {lots.length > 0 && <Ends names={names} />}
      {lots.map((lot) => (
        <Lot key={lot.key} lot={lot} names={names} />
      ))}
    </Block>
  );
}

const value = (bid: BidTold | null) => (bid?.total ? Number(bid.total.amount) : null); // for a picture only

function Lot({ lot, names }: { lot: LotPair; names: [string, string] }) {
  const words = useWords();
  const all = lot.bids
    .flatMap((row) => [value(row.one), value(row.two)])
    .filter((one) => one !== null);
  const lowest = Math.min(...all);
  const span = Math.max(...all) - lowest || 1;
  const at = (bid: BidTold | null) => {
    const price = value(bid);
    return price === null ? null : ((price - lowest) / span) * 100;
  };
  return (
    <Box sx={{ mt: 2 }}>
      {lot.several && (
        <Typography component="h3" variant="h3" sx={{ mb: 1 }}>
          {words('debrief.what_if.lot')} <bdi>{lot.lot}</bdi>
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {lot.bids.map((row) => (
          <Row key={row.key} row={row} names={names} from={at(row.one)} to={at(row.two)} />
        ))}
      </Box>
    </Box>
  );
}

interface RowProps {
  row: Pair<BidTold>;
  names: [string, string];
  from: number | null;
  to: number | null;
}

function Row({ row: { one, two }, names, from, to }: RowProps) {
  const words = useWords();
  const bid = two ?? one;
  return (
    <Box
      component="li"
      sx={{
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        display: 'grid',
        columnGap: 3,
        rowGap: 1,
        alignItems: 'center',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '11rem minmax(0, 1fr) minmax(0, 1.4fr)' },
      }}
    >
      <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        <bdi>{bid?.tenderer.name}</bdi>
        {bid?.mine && ` (${words('debrief.bids.yours')})`}
      </Typography>
      <Track from={from} to={to} good={two?.outcome === 'first'} />
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <Fate name={names[0]} bid={one} />
        <Fate name={names[1]} bid={two} />
      </Box>
    </Box>
  );
}

function Fate({ name, bid }: { name: string; bid: BidTold | null }) {
  const words = useWords();
  const outcome = useOutcome();
  const out = bid !== null && isOut(bid);
  return (
    <Box>
      <Typography variant="caption" component="p" color="text.secondary">
        {name}
      </Typography>
      {bid === null ? (
        <Typography variant="body2">{words('attempts.no_bid')}</Typography>
      ) : (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
          <Box component={out ? 'del' : 'span'} sx={out ? { color: 'tones.bad.text' } : undefined}>
            <MoneyField value={bid.total} sx={{ fontWeight: 650 }} />
          </Box>
          <StatusChip {...outcome(bid)} />
        </Box>
      )}
    </Box>
  );
}
