import type { BidToMark, TenderShown } from '../api/shapes';
import { isolated } from '../fields/isolated';
import { useWords } from '../i18n';

/** What a bid is called here: its tenderer, its letter to blind eyes, and its lot where there are several. */
export function useBidName(tender: TenderShown) {
  const words = useWords();
  return (bid: BidToMark) => {
    const letter = bid.label ?? bid.bid;
    const name = bid.tenderer
      ? isolated(bid.tenderer.name)
      : words('committees.marks.bid', { letter });
    return tender.lots.length > 1 ? `${name} · ${words('lots.numbered', { lot: bid.lot })}` : name;
  };
}
