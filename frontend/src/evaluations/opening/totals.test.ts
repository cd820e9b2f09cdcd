import { describe, expect, it } from 'vitest';
import { lowestTotal, percentAbove } from './totals';

const bid = (amount: string | null) => ({ total: amount ? { amount, currency: 'KRW' } : null });

describe('totals of opened bids', () => {
  it('are compared as numbers and exactly', () => {
    expect(lowestTotal([bid('100000000000000'), bid('99999999999999'), bid(null)])).toBe(
      '99999999999999',
    );
    expect(lowestTotal([bid('9.50'), bid('9.5'), bid('10')])).toBe('9.50');
  });

  it('have no lowest when nothing could be opened', () => {
    expect(lowestTotal([bid(null)])).toBeNull();
  });

  it('say how far they are apart', () => {
    expect(percentAbove('110', '100')).toBe(10);
    expect(percentAbove('5', '0')).toBe(0);
  });
});
