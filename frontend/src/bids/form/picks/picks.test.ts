import { describe, expect, it } from 'vitest';
import { moved, pickByChance, press } from './picks';

describe('picking numbers', () => {
  it('puts a number down again, and lets the first one make room for a third', () => {
    expect(press([], 3, 2)).toEqual([3]);
    expect(press([3], 11, 2)).toEqual([3, 11]);
    expect(press([3, 11], 3, 2)).toEqual([11]);
    expect(press([3, 11], 7, 2)).toEqual([11, 7]);
  });

  it('leads with the arrows along and across the rows, and never beyond', () => {
    expect(moved(1, 'ArrowRight', 5, false, 15)).toBe(2);
    expect(moved(1, 'ArrowLeft', 5, false, 15)).toBe(1);
    expect(moved(2, 'ArrowLeft', 5, true, 15)).toBe(3);
    expect(moved(7, 'ArrowDown', 5, false, 15)).toBe(12);
    expect(moved(12, 'ArrowDown', 5, false, 15)).toBe(12);
    expect(moved(12, 'Home', 5, false, 15)).toBe(1);
    expect(moved(2, 'End', 5, false, 15)).toBe(15);
  });
});

describe('chance', () => {
  const words =
    (...given: number[]) =>
    (into: Uint32Array<ArrayBuffer>) => {
      into[0] = given.shift() ?? 0;
      return into;
    };

  it('picks different numbers', () => {
    expect(pickByChance(15, 2, words(10, 10))).toEqual([11, 12]);
    expect(pickByChance(2, 2, words(0, 0))).toEqual([1, 2]);
  });

  it('draws again what would make low numbers likelier', () => {
    // 2^32 is 1 more than a whole number of fifteens.
    expect(pickByChance(15, 1, words(2 ** 32 - 1, 4))).toEqual([5]);
    expect(pickByChance(15, 1, words(2 ** 32 - 2))).toEqual([15]);
  });

  it('reaches every number', () => {
    const found = new Set(Array.from({ length: 600 }, () => pickByChance(15, 2)).flat());
    expect([...found].sort((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
  });
});
