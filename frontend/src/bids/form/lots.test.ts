import { expect, it } from 'vitest';
import { priceLots } from './lots';

const tender = {
  currency: 'KRW',
  lots: [
    { id: '1', title: 'North', description: '' },
    { id: '2', title: 'South', description: '' },
  ],
  items: [
    { id: '1', description: 'Desk', quantity: '2', unit: 'piece', relatedLot: '1' },
    { id: '2', description: 'Chair', quantity: '3', unit: 'piece', relatedLot: '2' },
  ],
};

it('prices each lot by itself and seals only the lots bid on', () => {
  const half = priceLots(tender, { '1': '100' }, []);
  expect([half.total, half.complete]).toEqual(['200', null]);
  const one = priceLots(tender, { '1': '100', '2': '7' }, ['2']);
  expect(one.total).toBe('200');
  expect(one.complete?.map(({ lot }) => lot)).toEqual(['1']);
  const both = priceLots(tender, { '1': '100', '2': '7' }, []);
  expect(both.total).toBe('221');
  expect(both.complete).toEqual([
    { lot: '1', items: [{ item: '1', quantity: '2', unitPrice: '100' }] },
    { lot: '2', items: [{ item: '2', quantity: '3', unitPrice: '7' }] },
  ]);
});

it('is no bid without a lot', () => {
  expect(priceLots(tender, { '1': '1', '2': '1' }, ['1', '2']).complete).toBeNull();
});
