import { expect, test } from 'vitest';
import { dotsOf, markNumber, spreadOf } from './spread';

test('equal marks stand above each other and all stand on a scale of full marks', () => {
  expect(dotsOf(['60', '80', '60'], ['100'], '100')).toEqual([
    { mark: '60', at: 0.6, row: 0, leftOut: false },
    { mark: '60', at: 0.6, row: 1, leftOut: false },
    { mark: '80', at: 0.8, row: 0, leftOut: false },
    { mark: '100', at: 1, row: 0, leftOut: true },
  ]);
});

test('marks that are alike have no spread, and where nobody marked there is none', () => {
  expect(spreadOf(['7.5', '7.50'], '10')).toBe(0);
  expect(spreadOf(['4', '9'], '10')).toBe(0.5);
  expect(spreadOf([], '10')).toBe(0);
});

test('a mean without end is read from its fraction', () => {
  expect(markNumber('251/3')).toBeCloseTo(83.667, 3);
  expect(markNumber('83.5')).toBe(83.5);
});
