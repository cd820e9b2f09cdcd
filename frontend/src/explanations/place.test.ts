import { expect, it } from 'vitest';
import type { Bounds } from '../api/shapes';
import { lowAmount, markersOf, reach } from './place';

const euro = (amount: string) => ({ amount, currency: 'EUR' });
const made = (more: Partial<Bounds>): Bounds =>
  ({
    lot: '1',
    ceilings: [],
    lowLimit: null,
    threshold: null,
    base: euro('100000'),
    bids: [{ total: euro('98000') }, { total: euro('70000') }],
    ...more,
  }) as unknown as Bounds;
const threshold = { threshold: '16.0000' } as unknown as Bounds['threshold'];

it('puts the threshold of discounts where its price lies', () => {
  expect(lowAmount(made({ threshold }))).toBe(84000);
  expect(lowAmount(made({ lowLimit: euro('600.00') }))).toBe(600);
  expect(lowAmount(made({}))).toBeNull();
});

it('shows the lowest of several ceilings, and reaches around all of it', () => {
  const ceilings = [
    { name: 'budget' as const, amount: euro('115000') },
    { name: 'marketResearch' as const, amount: euro('110000') },
  ];
  const bounds = made({ ceilings, threshold });
  expect(markersOf(bounds).map(({ amount }) => amount)).toEqual([84000, 110000]);
  const [from, to] = reach(bounds);
  expect(from).toBeLessThan(70000);
  expect(to).toBeGreaterThan(110000);
});
