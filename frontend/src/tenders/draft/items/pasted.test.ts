import { describe, expect, it } from 'vitest';
import { emptyItem, emptyLot } from '../draftForm';
import { itemsFrom } from './pasted';

const lots = [
  { ...emptyLot('1'), title: 'North' },
  { ...emptyLot('2'), title: 'South' },
];

describe('rows pasted from a spreadsheet', () => {
  it('become items numbered on from those there, each in the lot it names', () => {
    const text =
      'What\tQuantity\tUnit\tLot\nDesk\t1,200\tpiece\tSOUTH\nChair\t٧\tpiece\tLot 2\nLamp\t3\tpiece';
    const { items, problems } = itemsFrom(text, [emptyItem('4')], lots);
    expect(problems).toEqual([]);
    expect(items.map((one) => [one.id, one.description, one.quantity, one.relatedLot])).toEqual([
      ['5', 'Desk', '1200', '2'],
      ['6', 'Chair', '7', '2'],
      ['7', 'Lamp', '3', '1'],
    ]);
  });

  it('are kept with the cells that need mending named one by one', () => {
    const { items, problems } = itemsFrom('Lamp\t3\nDesk\tmany\tpiece\tWest\n\t2', [], lots);
    expect(items.map((one) => one.quantity)).toEqual(['3', 'many', '2']);
    expect(problems).toEqual([
      { row: 2, column: 'quantity', text: 'many' },
      { row: 2, column: 'lot', text: 'West' },
      { row: 3, column: 'description', text: '' },
    ]);
  });
});
