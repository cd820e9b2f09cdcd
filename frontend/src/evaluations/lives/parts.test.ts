// @vitest-environment node
import { expect, test } from 'vitest';
import type { LifeCost } from '../../api/shapes';
import { lengthOf, partsIn, piecesOf } from './parts';

const money = (amount: string) => ({ amount, currency: 'EUR' });
const cost = {
  purchase: money('600.00'),
  energy: money('300.00'),
  operation: money('0.00'),
  maintenance: money('100.00'),
  carbon: money('0.00'),
  endOfLife: money('0.00'),
  residual: money('50.00'),
  total: money('950.00'),
} as LifeCost;

test('a bar is as long as what is paid, and its pieces fill it', () => {
  expect(lengthOf(cost)).toBe(1000);
  expect(piecesOf(cost, 2000)).toEqual([
    { part: 'purchase', share: 0.3 },
    { part: 'energy', share: 0.15 },
    { part: 'maintenance', share: 0.05 },
  ]);
});

test('what nobody pays has no column', () => {
  expect(partsIn([cost])).toEqual(['purchase', 'energy', 'maintenance']);
});

test('bids that cost nothing have no pieces', () => {
  const free = { ...cost, purchase: money('0'), energy: money('0'), maintenance: money('0') };
  expect(piecesOf(free, lengthOf(free))).toEqual([]);
});
