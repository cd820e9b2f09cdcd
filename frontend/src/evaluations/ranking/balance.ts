import type { Balance, RankedBid } from '../../api/shapes';
import { formatMoney } from '../../fields/money';

type Priced = Pick<RankedBid, 'bid' | 'total'>;

/** An exact number, written in decimals or as a fraction. */
function numberOf(exact: string): number {
  const [above = '0', below = '1'] = exact.split('/');
  return Number(above) / Number(below);
}

/** The balance price as money; one that has no end in decimals is told to be rounded. */
export function balanceText({ amount, currency }: Balance, tag: string): string {
  const shown = formatMoney({ amount: String(numberOf(amount)), currency }, tag);
  return amount.includes('/') ? `≈ ${shown}` : shown;
}

/** Where mean and prices lie on a line from the lowest price to the highest, in percent of its length. */
export function layOut({ amount }: Balance, bids: Priced[]) {
  const prices = bids.map(({ total }) => Number(total.amount));
  const low = Math.min(...prices);
  const width = Math.max(...prices) - low;
  const at = (price: number) => (width === 0 ? 50 : ((price - low) / width) * 100);
  return {
    mean: at(numberOf(amount)),
    dots: bids.map(({ bid, total }) => ({ bid, at: at(Number(total.amount)) })),
  };
}
