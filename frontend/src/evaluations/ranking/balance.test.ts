import { expect, test } from 'vitest';
import { balanceText, layOut } from './balance';

const THIRDS = {
  lot: '1',
  amount: '800/3',
  currency: 'KRW',
  low: [],
  kept: ['a', 'b'],
  high: [],
};
const bid = (name: string, amount: string) => ({ bid: name, total: { amount, currency: 'KRW' } });

test('a mean without an end is told to be rounded, another is not', () => {
  expect(balanceText(THIRDS, 'en')).toBe('≈ 267 KRW');
  expect(balanceText({ ...THIRDS, amount: '800' }, 'en')).toBe('800 KRW');
});

test('prices lie between the lowest and the highest, and equal ones in the middle', () => {
  const { mean, dots } = layOut({ ...THIRDS, amount: '250' }, [bid('a', '200'), bid('b', '400')]);
  expect([mean, ...dots.map(({ at }) => at)]).toEqual([25, 0, 100]);
  expect(layOut({ ...THIRDS, amount: '200' }, [bid('a', '200')]).mean).toBe(50);
});
