import { Box, Typography } from '@mui/material';
import type { DrawRecord, OpenedBid, TenderShown } from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { useFirstOpened, useOpened } from '../../evaluations/opening/useOpened';
import { NumberLine } from '../../evaluations/reserve/NumberLine';
import { drawOf } from '../../evaluations/reserve/published';
import { fateRows, lineBids } from '../../evaluations/reserve/rows';
import { useSummary } from '../../evaluations/reserve/useSummary';
import { LotName } from '../../fields/LotName';
import { MoneyField } from '../../fields/MoneyField';
import { useWords } from '../../i18n';
import { useRoom } from '../../live/room';
import { Block } from '../Block';
import type { LotTold, TenderTold } from '../shapes';
import { BidTable } from './BidTable';
import { PriceBars } from './PriceBars';

interface Props {
  tenders: TenderTold[];
  /** Whether they are of the attempt that is played: of an earlier one the room has no record any more. */
  live: boolean;
}

/** Every opened tender: its bids against the limits, those that were out crossed out with the reason. */
export function BidsBlock({ tenders, live }: Props) {
  const words = useWords();
  const told = tenders.filter(({ lots }) => lots.some(({ bids }) => bids.length > 0));
  return (
    <Block
      title={words('debrief.bids.title')}
      lead={told.length === 0 ? words('debrief.bids.none') : undefined}
    >
      {told.map((tender) => (
        <Box key={tender.id} sx={{ '& + &': { mt: 3 } }}>
          {told.length > 1 && (
            <Typography component="h3" variant="h3" sx={{ mb: 1 }}>
              <bdi>{tender.title}</bdi>
            </Typography>
          )}
          {tender.lots.map((lot) => (
            <LotBids key={lot.lot} tender={tender} lot={lot} live={live} />
          ))}
        </Box>
      ))}
    </Block>
  );
}

function LotBids({ tender, lot, live }: { tender: TenderTold; lot: LotTold; live: boolean }) {
  const words = useWords();
  const limited = live && lot.planPrice !== null && !tender.twoEnvelopes;
  const several = tender.lots.length > 1;
  const opening = useFirstOpened(tender.id, limited);
  const { rows } = useOpened({ tender: tender.id, stage: 'bid' }, limited);
  const shown = useRead<TenderShown>('tenders', `tenders/${tender.id}`, {
    enabled: several && live,
  });
  const named = shown.data?.lots.find(({ id }) => id === lot.lot);
  const record = rows ? drawOf(opening.data ?? null, lot.lot) : null;
  const bids = (rows?.bids ?? []).filter((one) => one.lot === lot.lot);
  return (
    <Box sx={{ '& + &': { mt: 3 } }}>
      {several && (
        <Typography component="h4" variant="h3" sx={{ mb: 1 }}>
          {named ? <LotName lot={named} /> : `${words('debrief.what_if.lot')} ${lot.lot}`}
        </Typography>
      )}
      {record?.planPrice ? <Drawn record={record} bids={bids} /> : <PriceBars lot={lot} />}
      {lot.floor && (
        <Typography variant="body2" sx={{ mt: 1.5 }}>
          {words('debrief.bids.plan')} <MoneyField value={lot.planPrice} /> ·{' '}
          {words('debrief.bids.floor')} <MoneyField value={lot.floor} />
        </Typography>
      )}
      <BidTable lot={lot} />
    </Box>
  );
}

function Drawn({ record, bids }: { record: DrawRecord; bids: OpenedBid[] }) {
  const { seat } = useRoom();
  const summary = useSummary(record, bids);
  return (
    <NumberLine record={record} bids={lineBids(fateRows(bids), seat?.party)} summary={summary} />
  );
}
