// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { setLocale } from '../i18n';
import { decimalsOf, parseAmount } from './money';

describe('amounts as people type them', () => {
  beforeAll(() => setLocale('en', false));

  it.each([
    [' ١٬٢٣٤٫٥ ', '1234.5'],
    ['1,234,567', '1234567'],
    ['1 500', '1500'],
    ['007.5', '7.5'],
    ['12.', '12'],
  ])('reads %j as %j', (typed, plain) => {
    expect(parseAmount(typed, 6)).toBe(plain);
  });

  it.each(['', '1,50', '1,5000', '-1', '1e3', '1.1234567', 'x'])('refuses %j', (typed) => {
    expect(parseAmount(typed, 6)).toBeNull();
  });

  it('knows the decimals of ISO 4217 where browsers round away cents', () => {
    expect(['KRW', 'TND', 'USD', 'IDR', 'HUF', 'IQD'].map(decimalsOf)).toEqual([0, 3, 2, 2, 2, 3]);
  });
});

describe('amounts as people type them in French', () => {
  beforeAll(() => setLocale('fr', false));

  it.each([
    ['12,5', '12.5'],
    ['1\u202f500,50', '1500.50'],
    ['1 500', '1500'],
    ['12.5', '12.5'],
    ['12,', '12'],
  ])('reads %j as %j', (typed, plain) => {
    expect(parseAmount(typed, 6)).toBe(plain);
  });

  it.each(['1,500', '1,500,000', '1,500.5', '1,2,3', ','])(
    'refuses %j, which is a thousand elsewhere, or nothing',
    (typed) => {
      expect(parseAmount(typed, 6)).toBeNull();
    },
  );
});
