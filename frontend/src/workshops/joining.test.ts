// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import type { Session } from '../api/shapes';
import { roomEntered } from './enter';
import { inFourAndFour, onlyDigits } from './pin';

describe('the PIN', () => {
  test.each([
    ['8709 5912', '87095912'],
    ['PIN: 8709-5912!', '87095912'],
    ['٨٧٠٩ ٥٩١٢', '87095912'],
    ['۸۷۰۹۵۹۱۲', '87095912'],
    ['870959123', '87095912'],
    ['none', ''],
  ])('%s is read as %s', (typed, digits) => {
    expect(onlyDigits(typed)).toBe(digits);
  });

  test('is shown four and four', () => {
    expect(inFourAndFour('87095912')).toBe('8709 5912');
  });
});

describe('the room one came into', () => {
  const session = (...slugs: string[]): Session => ({
    participant: { id: 'p1', name: 'Ada', trainer: false },
    seats: [],
    workshops: slugs.map((slug) => ({ slug, title: slug })),
  });

  test('is the one that was not there before', () => {
    expect(roomEntered(session('busan'), session('tunis', 'busan'))).toBe('tunis');
  });

  test('is the only one', () => {
    expect(roomEntered(null, session('busan'))).toBe('busan');
    expect(roomEntered(session('busan'), session('busan'))).toBe('busan');
  });

  test('is not guessed among several', () => {
    expect(roomEntered(session('busan', 'tunis'), session('busan', 'tunis'))).toBeNull();
  });
});
