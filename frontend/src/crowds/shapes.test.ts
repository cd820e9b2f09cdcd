import { expect, test } from 'vitest';
import { wholeOf } from './shapes';

test.each([
  ['400', 400],
  [' 1 ', 1],
  ['800', 800],
  ['801', null],
  ['0', null],
  ['', null],
  ['4.5', null],
  ['many', null],
])('of “%s” as a size of a crowd comes %s', (text, number) => {
  expect(wholeOf(text, 1, 800)).toBe(number);
});
