import { expect, it } from 'vitest';
import { latestByBid } from './latest';

it('lets the last examination of a bid count', () => {
  const at = (examinedAt: string, responsive: boolean) => ({
    bid: 'bid-1',
    responsive,
    reasons: '',
    examinedAt,
    seat: 'evaluator',
  });
  const later = at('2026-03-11T10:00:00.000000Z', false);
  const found = latestByBid([later, at('2026-03-11T09:00:00.000000Z', true)]);
  expect(found.get('bid-1')).toBe(later);
});
