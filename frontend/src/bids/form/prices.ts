import type { LineItem } from '../../api/shapes';
import { decimalsOf, isTooLong, parseAmount } from '../../fields/money';
import {
  type Decimal,
  decimalText,
  isTooLarge,
  LINE_PLACES,
  parseDecimal,
  sum,
} from '../sealing/decimal';
import { type PricedItem, pricedLine } from '../sealing/payload';

/** Unit prices as typed, by item. */
export type Prices = Record<string, string>;

export interface PriceLine {
  item: LineItem;
  typed: string;
  /** Null while nothing readable is typed. */
  amount: string | null;
  problem: 'notPrice' | 'tooLarge' | null;
  free: boolean;
}

export interface PricedBid {
  lines: PriceLine[];
  /** Total of what is priced so far. */
  total: string;
  /** The amounts are readable, but their sum is not: an envelope with it would never open. */
  totalTooLarge: boolean;
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
      return { item, typed, amount: null, problem: problemOf(typed), free: false };
    }
    if (isTooLarge(priced.exact)) {
      return { item, typed, amount: null, problem: 'tooLarge', free: false };
    }
    amounts.push(priced.exact);
    complete.push(line);
    const free = parseDecimal(line.unitPrice, LINE_PLACES)?.units === 0n;
    return { item, typed, amount: priced.amount, problem: null, free };
  });
  const total = sum(amounts, places);
  const totalTooLarge = isTooLarge(total);
  const whole = complete.length === items.length && complete.length > 0;
  return {
    lines,
    total: decimalText(total),
    totalTooLarge,
    complete: whole && !totalTooLarge ? complete : null,
  };
}

function problemOf(typed: string): PriceLine['problem'] {
  if (typed.trim() === '') return null;
  return isTooLong(typed) ? 'tooLarge' : 'notPrice';
}

/** Compares two plain decimals exactly. */
export function isAbove(amount: string, limit: string): boolean {
  const a = parseDecimal(amount, LINE_PLACES);
  const b = parseDecimal(limit, LINE_PLACES);
  if (!a || !b) return false;
  return sum([a], LINE_PLACES).units > sum([b], LINE_PLACES).units;
}
