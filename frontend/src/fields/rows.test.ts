import { describe, expect, it } from 'vitest';
import { betweenCells, rowsOf } from './rows';

describe('a table as text', () => {
  it('keeps quoted cells with lines, tabs and quotes whole', () => {
    expect(rowsOf('a\t"two\nlines, ""so"""\tc\r\n\r\nd\t\n')).toEqual([
      ['a', 'two\nlines, "so"', 'c'],
      [''],
      ['d', ''],
      [''],
    ]);
  });

  it('may be a CSV file with commas or semicolons', () => {
    expect(betweenCells('item,unit price\n1;2;3;4')).toBe(',');
    expect(rowsOf('1;"1,5;"', betweenCells('item;unit price (KRW, gross)'))).toEqual([
      ['1', '1,5;'],
    ]);
    expect(betweenCells('one')).toBe('\t');
  });
});
