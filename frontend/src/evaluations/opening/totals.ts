import type { OpenedBid } from '../../api/shapes';
import { LINE_PLACES, parseDecimal, sum } from '../../bids/sealing/decimal';

/** A decimal text as a whole number of millionths, for exact comparison. */
export function exactly(amount: string): bigint {
  const decimal = parseDecimal(amount, LINE_PLACES);
  return decimal ? sum([decimal], LINE_PLACES).units : 0n;
}

/** The lowest total of all opened bids, as its text; null when none could be opened. */
export function lowestTotal(bids: readonly Pick<OpenedBid, 'total'>[]): string | null {
  let lowest: string | null = null;
  for (const { total } of bids) {
    if (total && (lowest === null || exactly(total.amount) < exactly(lowest)))
      lowest = total.amount;
  }
  return lowest;
}

/** How far an amount lies above another, in per cent with one decimal; for the eye only. */
export function percentAbove(amount: string, lowest: string): number {
  const base = Number(exactly(lowest));
  return base === 0 ? 0 : Math.round(((Number(exactly(amount)) - base) / base) * 1000) / 10;
}
