import type { Candidate } from '../../api/shapes';
import { ceil, type DrawnFrom, millionths } from './candidates';
import { Draws } from './draws';

export type Why = Candidate['why'];

/** Whether a candidate is part of the plan price. */
export const isAveraged = (why: Why) => why !== 'tieLost' && why !== 'notChosen';

export interface PlanFound {
  /** How often each number was picked, and why it counts or not, in the order of numbers. */
  candidates: { picks: number; why: Why }[];
  planPrice: bigint;
}

/** The picks of the opened bids, by the bid's id; null for a bid that named none. */
export type PicksOfBids = Record<string, readonly number[] | null>;

/** Counts the picks, averages the most picked candidates and rounds: the plan price. */
export function findPlanPrice(
  from: DrawnFrom,
  prices: readonly bigint[],
  picks: PicksOfBids,
): PlanFound {
  const { rule } = from;
  const numbers = Object.keys(picks).flatMap((bid) => counted(from, bid, picks[bid] ?? null));
  const tally = prices.map((_, place) => numbers.filter((one) => one === place + 1).length);
  const reasons = choose(from, tally);
  const candidates = tally.map((count, place) => ({
    picks: count,
    why: reasons.get(place + 1) ?? ('notChosen' as const),
  }));
  const averaged = prices.filter((_, place) => isAveraged(candidates[place]?.why ?? 'notChosen'));
  const sum = averaged.reduce((total, price) => total + price, 0n);
  return { candidates, planPrice: rounded(sum, BigInt(rule.averaged), rule.rounding) };
}

/** The least amount that stays in the race: this share of the plan price without costs, and these, rounded up. */
export const floorOf = (planPrice: bigint, share: string, costs = 0n) =>
  costs + ceil((planPrice - costs) * millionths(share), 10n ** 6n);

function rounded(sum: bigint, count: bigint, rounding: string): bigint {
  if (rounding === 'up') return ceil(sum, count);
  return rounding === 'down' ? sum / count : (2n * sum + count) / (2n * count);
}

function counted(from: DrawnFrom, bid: string, picks: readonly number[] | null) {
  const { rule, seed, purpose } = from;
  if (picks && canCount(rule, picks)) return picks;
  if (rule.missingPicks === 'notCounted') return [];
  const draws = new Draws(seed, `reserve-picks|${purpose}|${bid}`);
  return draws.choose(upTo(rule.candidates), rule.picks);
}

/** As many different numbers of candidates as a bid has to pick. */
export function canCount(
  { candidates, picks }: { candidates: number; picks: number },
  numbers: readonly number[],
): boolean {
  const within = numbers.every((one) => Number.isInteger(one) && one >= 1 && one <= candidates);
  return within && numbers.length === picks && new Set(numbers).size === picks;
}

const upTo = (count: number) => Array.from({ length: count }, (_, place) => place + 1);

function choose({ rule, seed, purpose }: DrawnFrom, tally: readonly number[]): Map<number, Why> {
  const count = (number: number) => tally[number - 1] ?? 0;
  const all = upTo(rule.candidates);
  const picked = all.filter(count).sort((a, b) => count(b) - count(a) || a - b);
  const reasons = new Map<number, Why>();
  const give = (why: Why, numbers: readonly number[]) => {
    for (const number of numbers) reasons.set(number, why);
  };
  if (picked.length < rule.averaged) {
    give('mostPicked', picked);
    const others = all.filter((number) => !picked.includes(number));
    const missing = rule.averaged - picked.length;
    if (rule.fewPicks === 'lowerNumber') give('addedLowerNumber', others.slice(0, missing));
    else give('addedDrawn', new Draws(seed, `reserve-few|${purpose}`).choose(others, missing));
    return reasons;
  }
  const least = count(picked[rule.averaged - 1] ?? 0);
  const safe = picked.filter((number) => count(number) > least);
  const tied = picked.filter((number) => count(number) === least);
  const places = rule.averaged - safe.length;
  give('mostPicked', safe);
  if (places === tied.length) give('mostPicked', tied);
  else {
    give('tieLost', tied);
    if (rule.fourthTie === 'lowerNumber') give('tieLowerNumber', tied.slice(0, places));
    else give('tieDrawn', new Draws(seed, `reserve-tie|${purpose}`).choose(tied, places));
  }
  return reasons;
}
