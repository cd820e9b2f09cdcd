import { describe, expect, it } from 'vitest';
import { isAbove, priceBid } from './prices';

const items = [
  { id: '1', description: 'Desk', quantity: '12.5', unit: 'piece', relatedLot: '1' },
  { id: '2', description: 'Chair', quantity: '3', unit: 'piece', relatedLot: '1' },
];

describe('pricing a bid', () => {
  it('adds up what is priced so far and is complete only with every price', () => {
    const half = priceBid(items, { '1': '1,500.3' }, 'KRW');
    expect(half.lines.map((line) => line.amount)).toEqual(['18754', null]);
    expect([half.total, half.complete]).toEqual(['18754', null]);
    const whole = priceBid(items, { '1': '1,500.3', '2': '٧' }, 'KRW');
    expect(whole.total).toBe('18775');
    expect(whole.complete).toEqual([
      { item: '1', quantity: '12.5', unitPrice: '1500.3' },
      { item: '2', quantity: '3', unitPrice: '7' },
    ]);
  });

  it('says which price cannot be read, and which item is free', () => {
    const { lines, complete } = priceBid(items, { '1': '1,5', '2': '0' }, 'USD');
    expect(lines.map((line) => [line.problem, line.free])).toEqual([
      ['notPrice', false],
      [null, true],
    ]);
    expect(complete).toBeNull();
  });

  it('refuses amounts and totals of more than 15 digits before the point', () => {
    const most = priceBid(items, { '1': '0', '2': '333333333333333' }, 'USD');
    expect([most.total, most.totalTooLarge]).toEqual(['999999999999999.00', false]);
    expect(most.complete).not.toBeNull();
    const amount = priceBid(items, { '1': '0', '2': '333,333,333,333,334' }, 'USD');
    expect(amount.lines.map((line) => line.problem)).toEqual([null, 'tooLarge']);
    const typed = priceBid(items, { '1': '0', '2': '1000000000000000' }, 'USD');
    expect(typed.lines.map((line) => line.problem)).toEqual([null, 'tooLarge']);
    const total = priceBid(items, { '1': '0.1', '2': '333333333333333' }, 'USD');
    expect([total.totalTooLarge, total.complete]).toEqual([true, null]);
    expect(amount.complete ?? typed.complete).toBeNull();
  });

  it('compares amounts as numbers, not as text', () => {
    expect(isAbove('1000', '999.99')).toBe(true);
    expect(isAbove('999.99', '999.99')).toBe(false);
  });
});
