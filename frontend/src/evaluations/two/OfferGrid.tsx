import type { Judged, OfferOpened, TenderShown } from '../../api/shapes';
import { inLot } from '../examination/latest';
import { LotGrid } from '../opening/LotGrid';
import { OfferPair } from './OfferPair';

interface Props {
  tender: TenderShown;
  offers: OfferOpened[];
  shown: number;
  judged?: Judged[];
}

/** Pairs of envelopes lot by lot, in the order in which they were received. */
export function OfferGrid({ tender, offers, shown, judged }: Props) {
  const fates = new Map(judged?.map((one) => [inLot(one), one]));
  return (
    <LotGrid tender={tender} rows={offers} least={280}>
      {(offer, number) => (
        <OfferPair
          key={offer.bid}
          offer={offer}
          number={number}
          of={offers.length}
          open={number <= shown}
          judged={fates.get(inLot(offer))}
        />
      )}
    </LotGrid>
  );
}
