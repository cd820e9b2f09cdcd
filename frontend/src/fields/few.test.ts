import { expect, test } from 'vitest';
import { fewOf } from './few';

const rows = Array.from({ length: 800 }, (_, place) => place);

test('of few rows all are shown', () => {
  expect(fewOf(rows.slice(0, 25), 25, () => false)).toHaveLength(25);
});

test('of many the first are shown, and one’s own where it stands', () => {
  expect(fewOf(rows, 3, (row) => row === 412)).toEqual([0, 1, 2, 412]);
  expect(fewOf(rows, 3, (row) => row === 1)).toEqual([0, 1, 2]);
});
