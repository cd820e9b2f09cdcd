import { expect, test } from 'vitest';
import type { Try } from '../shapes';
import { amountAt, minorOf, moneyOf, RUNGS, rungOf, rungsOf, stepOf, zonesOf } from './ladder';

const won = (amount: string) => ({ amount, currency: 'KRW' });
const ends = { lowest: won('41234567'), highest: won('52987654') };

test('amounts keep every decimal that their currency has', () => {
  expect(minorOf({ amount: '12.5', currency: 'TND' })).toBe(12_500n);
  expect(moneyOf(12_500n, 'TND')).toEqual({ amount: '12.500', currency: 'TND' });
  expect(moneyOf(7n, 'USD')).toEqual({ amount: '0.07', currency: 'USD' });
});

test('the slider stops at round amounts and never leaves the scale', () => {
  expect(stepOf(ends)).toBe(50_000n);
  expect(amountAt(ends, 1)).toEqual(won('41250000'));
  expect(amountAt(ends, 0)).toEqual(ends.lowest);
  expect(amountAt(ends, rungsOf(ends))).toEqual(ends.highest);
  expect(rungsOf(ends)).toBeLessThanOrEqual(RUNGS + 1);
});

test('an amount that was typed finds its place on the slider', () => {
  expect(amountAt(ends, rungOf(ends, won('46000000')))).toEqual(won('46000000'));
  expect(rungOf(ends, won('1'))).toBe(0);
});

test('stretches change where what a price brings changes', () => {
  const tried = (amount: string, wins: boolean, why: Try['why']): Try => ({
    amount: won(amount),
    mark: null,
    rank: null,
    why,
    wins,
    first: [],
  });
  const scale = { lowest: won('100'), highest: won('200') };

  const zones = zonesOf(scale, [
    tried('100', false, 'underLimit'),
    tried('120', true, null),
    tried('150', false, null),
    tried('200', false, null),
  ]);

  expect(zones).toEqual([
    { zone: 'out', from: 0, to: 0.2 },
    { zone: 'wins', from: 0.2, to: 0.5 },
    { zone: 'placed', from: 0.5, to: 1 },
  ]);
});
