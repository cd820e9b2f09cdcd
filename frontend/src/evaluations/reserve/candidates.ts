import type { ReserveRule } from '../../api/shapes';
import { sha256Hex } from '../../bids/receipt/check';
import { canonical } from '../../bids/sealing/canonical';
import { decimalText, parseDecimal } from '../../bids/sealing/decimal';
import { decimalsOf, type MoneyText } from '../../fields/money';
import { Draws } from './draws';

/** What the draw of one lot hangs on. */
export interface DrawnFrom {
  base: MoneyText;
  rule: ReserveRule;
  seed: string;
  /** Tender and lot, divided by a vertical bar. */
  purpose: string;
}

const SHARE_PLACES = 6;
const MILLION = 10n ** BigInt(SHARE_PLACES);

/** An amount as a whole number of smallest units. */
export function smallest({ amount, currency }: MoneyText): bigint {
  const places = decimalsOf(currency);
  const read = parseDecimal(amount, places);
  if (!read) throw new RangeError(`${amount} is no amount in ${currency}.`);
  return read.units * 10n ** BigInt(places - read.places);
}

export function ofSmallest(units: bigint, currency: string): MoneyText {
  return { amount: decimalText({ units, places: decimalsOf(currency) }), currency };
}

/** A share of one as a whole number of millionths. */
export function millionths(share: string): bigint {
  const read = parseDecimal(share, SHARE_PLACES);
  if (!read) throw new RangeError(`${share} is no share.`);
  return read.units * 10n ** BigInt(SHARE_PLACES - read.places);
}

const floor = (above: bigint, below: bigint) => above / below;
export const ceil = (above: bigint, below: bigint) => (above + below - 1n) / below;

/** The candidates that a seed gives, in the order of their numbers; none where there are too few amounts. */
export function makeCandidates({ base, rule, seed, purpose }: DrawnFrom): bigint[] {
  const draws = new Draws(seed, `reserve-prices|${purpose}`);
  const middle = smallest(base);
  const share = millionths(rule.spreadShare);
  const drawn =
    rule.spread === 'stratified'
      ? stratified(middle, share, rule.candidates, draws)
      : split(middle, share, rule, draws);
  if (drawn.length < rule.candidates) return [];
  return draws.permutation(rule.candidates).map((place) => drawn[place] ?? 0n);
}

/** One amount in each of equal intervals; its lower end is in it, the upper only in the last. */
function stratified(base: bigint, share: bigint, count: number, draws: Draws): bigint[] {
  const below = MILLION * BigInt(count);
  const low = base * (MILLION - share) * BigInt(count);
  const first = (part: number) => ceil(low + 2n * base * share * BigInt(part), below);
  const bounds = Array.from({ length: count }, (_, part) => {
    const last = part + 1 < count ? first(part + 1) - 1n : highest(base, share);
    return [first(part), last] as const;
  });
  if (bounds.some(([least, most]) => most < least)) return [];
  return bounds.map(([least, most]) => draws.between(least, most));
}

function split(base: bigint, share: bigint, rule: ReserveRule, draws: Draws): bigint[] {
  const lowest = ceil(base * (MILLION - share), MILLION);
  const above = different(base + 1n, highest(base, share), rule.aboveBase, draws);
  return [...above, ...different(lowest, base - 1n, rule.candidates - rule.aboveBase, draws)];
}

const highest = (base: bigint, share: bigint) => floor(base * (MILLION + share), MILLION);

/** So many different amounts; one that came out before is drawn again. */
function different(least: bigint, most: bigint, count: number, draws: Draws): bigint[] {
  if (most - least + 1n < BigInt(count)) return [];
  const found = new Set<bigint>();
  while (found.size < count) found.add(draws.between(least, most));
  return [...found];
}

/** The SHA-256 of seed, purpose, base amount, rule and prices in their one written form. */
export function commitmentOf(from: DrawnFrom, prices: readonly bigint[]): string {
  const { base, rule, seed, purpose } = from;
  const places = decimalsOf(base.currency);
  const written = {
    candidates: rule.candidates,
    picks: rule.picks,
    averaged: rule.averaged,
    spreadShare: decimalText({ units: millionths(rule.spreadShare), places: SHARE_PLACES }),
    spread: rule.spread,
    aboveBase: rule.aboveBase,
    fourthTie: rule.fourthTie,
    fewPicks: rule.fewPicks,
    missingPicks: rule.missingPicks,
    rounding: rule.rounding,
    drawSource: rule.drawSource,
    countedPicks: rule.countedPicks,
  };
  const text = {
    v: 1,
    seed,
    purpose,
    base: { ...ofSmallest(smallest(base), base.currency) },
    rule: written,
    prices: prices.map((units) => decimalText({ units, places })),
  };
  return sha256Hex(canonical(text));
}
