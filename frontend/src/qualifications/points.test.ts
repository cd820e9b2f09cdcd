import { expect, it } from 'vitest';
import { isPoints, reaches, sumOf } from './points';

it('adds points up exactly, below zero too', () => {
  expect(sumOf(['65.12', '29.5', '-0.5'])).toBe('94.12');
  expect(sumOf(['0.1', '0.2'])).toBe('0.3');
  expect(sumOf(['2', '-30'])).toBe('-28');
  expect(sumOf([])).toBe('0');
});

it('reaches a mark exactly, not by a hair less', () => {
  expect(reaches('95', '95')).toBe(true);
  expect(reaches('94.9999999999', '95')).toBe(false);
});

it('takes points with three decimals up to the most there are', () => {
  expect(isPoints('30', '30')).toBe(true);
  expect(isPoints('30.001', '30')).toBe(false);
  expect(isPoints('-1', '30')).toBe(false);
  expect(isPoints('-1.5', null)).toBe(true);
  expect(isPoints('1.2345', null)).toBe(false);
  expect(isPoints('', null)).toBe(false);
});
