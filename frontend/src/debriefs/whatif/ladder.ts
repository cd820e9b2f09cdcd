import { decimalsOf, type MoneyText } from '../../fields/money';
import type { Try } from '../shapes';

/** How many places the slider has; amounts between are typed. */
export const RUNGS = 500;

/** An amount in the smallest unit of its currency. */
export function minorOf({ amount, currency }: MoneyText): bigint {
  const places = decimalsOf(currency);
  const [whole = '0', rest = ''] = amount.split('.');
  return BigInt(whole + rest.padEnd(places, '0').slice(0, places));
}

export function moneyOf(minor: bigint, currency: string): MoneyText {
  const places = decimalsOf(currency);
  const digits = minor.toString().padStart(places + 1, '0');
  if (places === 0) return { amount: digits, currency };
  return { amount: `${digits.slice(0, -places)}.${digits.slice(-places)}`, currency };
}

interface Ends {
  lowest: MoneyText;
  highest: MoneyText;
}

/** A round step of which at most so many as rungs lie between the ends. */
export function stepOf({ lowest, highest }: Ends): bigint {
  const span = minorOf(highest) - minorOf(lowest);
  let step = 1n;
  while (span / step > BigInt(RUNGS)) step *= span / step > BigInt(RUNGS * 5) ? 10n : 5n;
  return step;
}

/** The amount at a rung: a multiple of the step, never beyond the ends. */
export function amountAt(ends: Ends, rung: number): MoneyText {
  const step = stepOf(ends);
  const low = minorOf(ends.lowest);
  const high = minorOf(ends.highest);
  const wanted = (low / step + BigInt(rung)) * step;
  const minor = wanted < low ? low : wanted > high ? high : wanted;
  return moneyOf(minor, ends.lowest.currency);
}

export function rungsOf(ends: Ends): number {
  const step = stepOf(ends);
  return Number(minorOf(ends.highest) / step - minorOf(ends.lowest) / step) + 1;
}

export function rungOf(ends: Ends, amount: MoneyText): number {
  const step = stepOf(ends);
  const rung = Number(minorOf(amount) / step - minorOf(ends.lowest) / step);
  return Math.min(Math.max(rung, 0), rungsOf(ends));
}

export type Zone = 'wins' | 'placed' | 'out';

export const zoneOf = ({ wins, why }: Pick<Try, 'wins' | 'why'>): Zone =>
  wins ? 'wins' : why ? 'out' : 'placed';

/** Stretches of the scale that bring the same, as shares of its length. */
export function zonesOf(ends: Ends, tries: readonly Try[]) {
  const low = minorOf(ends.lowest);
  const span = Number(minorOf(ends.highest) - low) || 1;
  const share = (money: MoneyText) => Number(minorOf(money) - low) / span;
  const zones: { zone: Zone; from: number; to: number }[] = [];
  for (const one of tries) {
    const zone = zoneOf(one);
    const last = zones.at(-1);
    const at = share(one.amount);
    if (last) last.to = at;
    if (last?.zone !== zone) zones.push({ zone, from: at, to: at });
  }
  return zones;
}
