import type { LineItem } from '../../api/shapes';
import { decimalsOf, parseAmount } from '../../fields/money';
import { type Decimal, decimalText, LINE_PLACES, parseDecimal, sum } from '../sealing/decimal';
import { type PricedItem, pricedLine } from '../sealing/payload';

/** Unit prices as typed, by item. */
export type Prices = Record<string, string>;

export interface PriceLine {
  item: LineItem;
  typed: string;
  /** Null while nothing readable is typed. */
  amount: string | null;
  problem: 'notPrice' | null;
  free: boolean;
}

export interface PricedBid {
  lines: PriceLine[];
  /** Total of what is priced so far. */
  total: string;
  /** All that sealing needs; null while a price is missing. */
  complete: PricedItem[] | null;
}

/** Every amount and the total, exactly, as the tenderer types. */
export function priceBid(items: readonly LineItem[], prices: Prices, currency: string): PricedBid {
  const places = decimalsOf(currency);
  const amounts: Decimal[] = [];
  const complete: PricedItem[] = [];
  const lines = items.map((item): PriceLine => {
    const typed = prices[item.id] ?? '';
    const unitPrice = parseAmount(typed, LINE_PLACES);
    const line = { item: item.id, quantity: item.quantity, unitPrice: unitPrice ?? '' };
    const priced = unitPrice === null ? null : pricedLine(line, places);
    if (!priced) {
      const problem = typed.trim() === '' ? null : 'notPrice';
      return { item, typed, amount: null, problem, free: false };
    }
    amounts.push(priced.exact);
    complete.push(line);
    const free = parseDecimal(line.unitPrice, LINE_PLACES)?.units === 0n;
    return { item, typed, amount: priced.amount, problem: null, free };
  });
  return {
    lines,
    total: decimalText(sum(amounts, places)),
    complete: complete.length === items.length && complete.length > 0 ? complete : null,
  };
}

/** Compares two plain decimals exactly. */
export function isAbove(amount: string, limit: string): boolean {
  const a = parseDecimal(amount, LINE_PLACES);
  const b = parseDecimal(limit, LINE_PLACES);
  if (!a || !b) return false;
  return sum([a], LINE_PLACES).units > sum([b], LINE_PLACES).units;
}
