import type { Lot, TenderShown } from '../../api/shapes';
import { decimalsOf } from '../../fields/money';
import type { Answer, Figure } from '../sealing/answers';
import { decimalText, LINE_PLACES, parseDecimal, sum } from '../sealing/decimal';
import type { PricedItem } from '../sealing/payload';
import type { SecurityGiven } from '../sealing/security';
import { type PricedBid, type Prices, priceBid } from './prices';

/** What one envelope will hold: the prices of one lot. */
export interface LotBid {
  lot: string;
  items: PricedItem[];
  /** Of reserve prices, where the notice asks for them. */
  picks?: number[];
  answers?: Answer[];
  figures?: Figure[];
  security?: SecurityGiven;
}

export interface PricedLot {
  lot: Lot;
  /** False for a lot that is left out of the bid. */
  chosen: boolean;
  bid: PricedBid;
}

export interface PricedLots {
  lots: PricedLot[];
  /** Total of all chosen lots. */
  total: string;
  totalTooLarge: boolean;
  /** All that sealing needs; null while a price is missing or no lot is chosen. */
  complete: LotBid[] | null;
}

/** Prices the lots of a tender, all but those left out. */
export function priceLots(
  { lots, items, currency }: Pick<TenderShown, 'lots' | 'items' | 'currency'>,
  prices: Prices,
  left: readonly string[],
): PricedLots {
  const places = decimalsOf(currency);
  const priced = lots.map((lot): PricedLot => {
    const own = items.filter((item) => item.relatedLot === lot.id);
    return { lot, chosen: !left.includes(lot.id), bid: priceBid(own, prices, currency) };
  });
  const chosen = priced.filter((one) => one.chosen);
  const totals = chosen.map(({ bid }) => parseDecimal(bid.total, LINE_PLACES));
  const total = sum(
    totals.filter((one) => one !== null),
    places,
  );
  const complete: LotBid[] = [];
  for (const { lot, bid } of chosen) {
    if (bid.complete) complete.push({ lot: lot.id, items: bid.complete });
  }
  const whole = chosen.length > 0 && complete.length === chosen.length;
  return {
    lots: priced,
    total: decimalText(total),
    totalTooLarge: chosen.some(({ bid }) => bid.totalTooLarge),
    complete: whole ? complete : null,
  };
}
