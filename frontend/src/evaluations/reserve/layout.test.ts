import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../api/shapes';
import { DOT, type LineBid, layOutBids, letterOf } from './bidsLine';
import { BALL, layOutCandidates } from './candidatesLine';
import { percentTicks } from './scale';
import { pile, spreadApart } from './spacing';

const won = (amount: number) => ({ amount: String(amount), currency: 'KRW' });
const limits = {
  base: won(1_000_000_000),
  spreadShare: '0.02',
  planPrice: won(1_001_640_849),
  floor: won(878_889_763),
};
const bid = (amount: number, place: number): LineBid => ({
  bid: `bid-${place}`,
  letter: letterOf(place),
  amount: String(amount),
  fate: 'inRace',
  first: false,
});
const AMOUNTS = [878_889_763, 878_900_000, 879_000_000, 905_000_000, 1_001_000_000, 1_300_000_000];
const bids = [...AMOUNTS, 400_000_000, 878_889_762].map(bid);
const candidates = Array.from({ length: 15 }, (_, place): Candidate => {
  // Each close to the next interval: the worst that a stratified draw can do.
  const amount = 980_000_000 + place * 2_666_667 + (place % 2 === 0 ? 2_600_000 : 10_000);
  return { number: place + 1, price: won(amount), picks: place % 4, why: 'notChosen' };
});

describe.each([300, 326, 760])('on a line of %i pixels', (width) => {
  it.each([false, true])(
    'no bid covers another and all are in sight (mirrored: %s)',
    (mirrored) => {
      const { dots } = layOutBids(limits, bids, width, mirrored);
      for (const [place, one] of dots.entries()) {
        expect(one.x).toBeGreaterThanOrEqual(DOT / 2);
        expect(one.x).toBeLessThanOrEqual(width - DOT / 2);
        for (const other of dots.slice(place + 1)) {
          const apart = one.row !== other.row || Math.abs(one.x - other.x) >= DOT;
          expect(apart, `${one.letter} and ${other.letter}`).toBe(true);
        }
      }
    },
  );

  it('keeps the numbers of all candidates apart and inside', () => {
    const { marks } = layOutCandidates({ ...limits, candidates }, width, false);
    for (const [place, one] of marks.entries()) {
      expect(one.ballX).toBeGreaterThanOrEqual(BALL / 2 - 0.01);
      expect(one.ballX).toBeLessThanOrEqual(width - BALL / 2 + 0.01);
      for (const other of marks.slice(place + 1)) {
        const apart = one.row !== other.row || Math.abs(one.ballX - other.ballX) >= BALL;
        expect(apart, `${one.number} and ${other.number}`).toBe(true);
      }
    }
  });

  it('keeps labels of neighbours apart', () => {
    const { markers } = layOutCandidates({ ...limits, candidates }, width, false);
    const [base, plan] = markers;
    expect((plan?.labelX ?? 0) - (base?.labelX ?? 0)).toBeGreaterThan(110);
  });
});

it('lets amounts grow to the left where people read from right to left', () => {
  const along = (mirrored: boolean) =>
    layOutBids(limits, bids, 700, mirrored).dots.map(({ x }) => Math.round(x));
  expect(along(true)).toEqual(along(false).map((x) => 700 - x));
  const [floor, plan] = layOutBids(limits, bids, 700, true).markers;
  expect(floor?.x).toBeGreaterThan(plan?.x ?? Number.POSITIVE_INFINITY);
});

it('says of a bid far out that it lies beyond the line', () => {
  const { dots } = layOutBids(limits, bids, 700, false);
  const beyond = Object.fromEntries(dots.map((one) => [one.amount, one.beyond]));
  expect(beyond['400000000']).toBe('low');
  expect(beyond['1300000000']).toBe('high');
  expect(beyond['905000000']).toBeNull();
});

it('draws a line also where there is no bid and no limit', () => {
  const { dots, markers, rows } = layOutBids({ ...limits, floor: null }, [], 326, false);
  expect([dots, rows, markers.map((one) => one.name)]).toEqual([[], 0, ['planPrice']]);
});

it('marks whole percents, fewer where there is less room', () => {
  expect(percentTicks(870n, 1030n, 1000n, 20)).toHaveLength(17);
  expect(percentTicks(870n, 1030n, 1000n, 4)).toEqual([90, 95, 100]);
  expect(percentTicks(0n, 1n, 0n, 4)).toEqual([]);
});

it('moves blocks apart no farther than it must', () => {
  const at = (...places: number[]) => places.map((one) => ({ at: one, width: 10 }));
  expect(spreadApart(at(50, 20), 2, 0, 100)).toEqual([50, 20]);
  expect(spreadApart(at(50, 50), 2, 0, 100)).toEqual([44, 56]);
  expect(spreadApart(at(2, 3), 2, 0, 100)).toEqual([5, 17]);
  expect(spreadApart(at(98, 99), 2, 0, 100)).toEqual([83, 95]);
  expect(spreadApart([], 2, 0, 100)).toEqual([]);
});

it('piles what would touch', () => {
  expect(pile([0, 5, 30, 10], 10)).toEqual([0, 1, 0, 0]);
});

it('names bids by letters without end', () => {
  expect([0, 25, 26, 51, 52, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA']);
});
