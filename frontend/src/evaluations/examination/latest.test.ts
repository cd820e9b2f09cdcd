import { expect, it } from 'vitest';
import { inLot, latestInLots } from './latest';

const at = (examinedAt: string, responsive: boolean, lot = '1') => ({
  bid: 'bid-1',
  lot,
  stage: 'bid',
  responsive,
  reasons: '',
  examinedAt,
  seat: 'evaluator',
});

it('lets the last examination of a bid count, in each lot by itself', () => {
  const later = at('2026-03-11T10:00:00.000000Z', false);
  const other = at('2026-03-11T09:30:00.000000Z', true, '2');
  const found = latestInLots([later, other, at('2026-03-11T09:00:00.000000Z', true)]);
  expect(found.get(inLot(later))).toBe(later);
  expect(found.get(inLot(other))).toBe(other);
});
