import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/evaluations/methods/reserve_vectors.json';
import type { DrawRecord, ReserveRule } from '../../api/shapes';
import { commitmentOf, type DrawnFrom, makeCandidates, ofSmallest } from './candidates';
import { checkDraw } from './check';
import { Draws } from './draws';
import { findPlanPrice, floorOf, type PicksOfBids, type Why } from './planPrice';

type Opening = (typeof vectors.openings)[number];

const from = ({ base, rule, seed, purpose }: Opening): DrawnFrom => ({
  ...{ base, seed, purpose },
  rule: rule as ReserveRule,
});
const picksOf = ({ picks }: Opening) => picks as unknown as PicksOfBids;

/** The record of an opening as the server would send it. */
function recordOf(one: Opening): DrawRecord {
  const { base, rule, seed, share, worked } = one;
  const money = (amount: string) => ({ amount, currency: base.currency });
  return {
    lot: '1',
    base,
    commitment: worked.commitment,
    outcome: 'revealed',
    seed,
    rule: rule as ReserveRule,
    mean: null,
    candidates: worked.prices.map((price, place) => ({
      number: place + 1,
      price: money(price),
      picks: Number(worked.counts[place]?.[0]),
      why: worked.counts[place]?.[1] as Why,
    })),
    planPrice: money(worked.planPrice),
    share,
    floor: money(worked.floor),
    statutoryCosts: null,
    netCost: null,
    netCostShare: null,
    netCostFloor: null,
  };
}

describe('draws', () => {
  it.each(vectors.draws)('are those that the server makes: $purpose', (one) => {
    const draws = new Draws(one.seed, one.purpose);
    const below = one.limits.map((limit) => String(draws.below(BigInt(limit))));
    const order = draws.permutation(one.order);
    const chosen = draws.choose(
      Array.from({ length: one.order }, (_, place) => place + 1),
      one.chosen,
    );
    expect([below, order, chosen]).toEqual(one.drawn);
  });

  it('are among one thing at least', () => {
    expect(() => new Draws('00'.repeat(32), 'lottery').below(0n)).toThrow(RangeError);
  });
});

describe('an opening', () => {
  it.each(vectors.openings)('is the one that the server works out: $name', (one) => {
    const { base, share, worked } = one;
    const prices = makeCandidates(from(one));
    const found = findPlanPrice(from(one), prices, picksOf(one));
    const text = (units: bigint) => ofSmallest(units, base.currency).amount;
    expect({
      prices: prices.map(text),
      commitment: commitmentOf(from(one), prices),
      counts: found.candidates.map(({ picks, why }) => [picks, why]),
      planPrice: text(found.planPrice),
      floor: text(floorOf(found.planPrice, share)),
    }).toEqual(worked);
  });

  it('leaves statutory costs out of the share, as the page on the rules works it out', () => {
    expect(floorOf(1_001_640_849n, '0.87745', 60_000_000n)).toBe(886_242_763n);
  });

  it('has no candidates where there are too few amounts', () => {
    const one = vectors.openings[0] as Opening;
    expect(makeCandidates({ ...from(one), base: { amount: '100', currency: 'KRW' } })).toEqual([]);
  });
});

describe('what a browser checks', () => {
  const one = vectors.openings[0] as Opening;
  const check = (record: DrawRecord, commitment = one.worked.commitment, picks = picksOf(one)) =>
    checkDraw(record, one.purpose, commitment, picks);
  const right = { committed: true, candidates: true, planPrice: true, floor: true };

  it('finds a true record right', () => {
    expect(check(recordOf(one))).toEqual(right);
  });

  it('notices another hash in the notice', () => {
    expect(check(recordOf(one), 'ab'.repeat(32))).toEqual({ ...right, committed: false });
  });

  it('notices a seed that was exchanged', () => {
    const found = check({ ...recordOf(one), seed: 'ff'.repeat(32) });
    expect(found.committed || found.candidates || found.planPrice).toBe(false);
  });

  it('notices a price, a reason, a plan price and a limit that were bent', () => {
    const record = recordOf(one);
    const bent = (place: number, change: object) => ({
      ...record,
      candidates: record.candidates.map((candidate) =>
        candidate.number === place ? { ...candidate, ...change } : candidate,
      ),
    });
    const dearer = { amount: '1', currency: 'KRW' };
    expect(check(bent(5, { price: dearer }))).toEqual({ ...right, candidates: false });
    expect(check(bent(14, { why: 'tieLowerNumber' }))).toEqual({ ...right, planPrice: false });
    expect(check({ ...record, planPrice: dearer })).toEqual({ ...right, planPrice: false });
    expect(check({ ...record, floor: dearer })).toEqual({ ...right, floor: false });
    expect(check({ ...record, netCostFloor: dearer })).toEqual({ ...right, floor: false });
  });

  it('notices picks that are not those of the record', () => {
    const picks = { ...picksOf(one), 'bid-d': [14, 4], 'bid-c': [14, 15] };
    expect(check(recordOf(one), undefined, picks).planPrice).toBe(false);
  });

  it('finds nothing where nothing was revealed', () => {
    const shut = { ...recordOf(one), outcome: 'seed_unopenable' as const, seed: null };
    expect(Object.values(check(shut))).toEqual([false, false, false, false]);
  });
});
