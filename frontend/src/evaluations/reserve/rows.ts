import type { Fate, OpenedBid } from '../../api/shapes';
import { exactly } from '../opening/totals';
import { type LineBid, letterOf } from './bidsLine';
import type { PicksOfBids } from './planPrice';

/** An opened bid with the letter that picture and table know it by. */
export interface FateRow {
  letter: string;
  bid: OpenedBid;
  /** The lowest in the race, or as low. */
  first: boolean;
}

const ORDER: (Fate | null)[] = ['inRace', 'underLimit', 'underNetCost', 'abovePlanPrice', null];

/** Bids in the order of their fate: those in the race from the lowest, then the others; letters as received. */
export function fateRows(bids: readonly OpenedBid[]): FateRow[] {
  const amount = ({ total }: OpenedBid) => (total ? exactly(total.amount) : -1n);
  const racing = bids.filter((bid) => bid.fate === 'inRace').map(amount);
  const lowest = racing.reduce<bigint | null>((a, b) => (a === null || b < a ? b : a), null);
  const rows = bids.map((bid, place) => ({
    letter: letterOf(place),
    bid,
    first: bid.fate === 'inRace' && amount(bid) === lowest,
  }));
  const rank = ({ bid }: FateRow) => ORDER.indexOf(bid.fate);
  const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0);
  return rows.sort((a, b) => rank(a) - rank(b) || compare(amount(a.bid), amount(b.bid)));
}

/** What of them can be drawn on the line; `own` is the organisation of whoever looks. */
export const lineBids = (rows: readonly FateRow[], own?: string): LineBid[] =>
  rows.flatMap(({ letter, bid, first }) => {
    if (!bid.total || !bid.fate) return [];
    const { total, fate, tenderer } = bid;
    const mine = tenderer.id === own;
    return [{ bid: bid.bid, letter, amount: total.amount, fate, first, own: mine }];
  });

/** The picks that lay in the envelopes which opened. */
export const picksOf = (bids: readonly OpenedBid[]): PicksOfBids =>
  Object.fromEntries(
    bids.filter((bid) => bid.outcome === 'opened').map(({ bid, picks }) => [bid, picks]),
  );
