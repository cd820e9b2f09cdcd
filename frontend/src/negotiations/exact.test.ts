import { expect, test } from 'vitest';
import { nearest } from '../fields/fraction';
import { formatDecimal } from '../fields/money';
import { shownPoints } from './exact';

test('a fraction has its nearest decimal beside it, reckoned in whole numbers', () => {
  expect(nearest('253/3')).toBe('84.333');
  expect(nearest('1/3')).toBe('0.333');
  expect(nearest('2/3')).toBe('0.667');
  expect(nearest('13/2')).toBe('6.5');
  expect(formatDecimal('1117/12', 'en')).toBe('93.083');
  expect(shownPoints('81', (text) => text)).toBe('81');
  expect(shownPoints('253/3', (text) => text)).toBe('\u206884.333 (= 253/3)\u2069');
});
