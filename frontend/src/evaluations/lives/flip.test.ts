// @vitest-environment node
import { expect, test } from 'vitest';
import type { LifeCost } from '../../api/shapes';
import { crossingsOf, isTurned } from './flip';

const cost = (bid: string, rank: number, priceRank: number) =>
  ({ bid, rank, priceRank, tenderer: { id: bid, name: bid } }) as LifeCost;

test('lines cross where price and cost put bids in another order', () => {
  const costs = [cost('a', 1, 3), cost('b', 2, 2), cost('c', 3, 1)];

  expect(crossingsOf(costs).map(({ from, to }) => [from, to])).toEqual([
    [2, 0],
    [1, 1],
    [0, 2],
  ]);
  expect(isTurned(costs)).toBe(true);
});

test('level bids keep their order and nothing is turned', () => {
  const costs = [cost('a', 1, 1), cost('b', 1, 1), cost('c', 3, 3)];

  expect(crossingsOf(costs).map(({ from, to }) => [from, to])).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
  expect(isTurned(costs)).toBe(false);
});
