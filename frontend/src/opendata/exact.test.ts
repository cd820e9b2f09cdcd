// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { exactText, readExact, readMarked } from './exact';

const SENT =
  '{"amount":120000.50,"most":12345678901234.560,"list":[1,-2.5e3],"text":"1, {2} \\"3\\"","none":[]}';

describe('open data', () => {
  test('keeps every digit of its numbers', () => {
    expect(readExact(SENT)).toEqual({
      amount: '120000.50',
      most: '12345678901234.560',
      list: ['1', '-2.5e3'],
      text: '1, {2} "3"',
      none: [],
    });
  });

  test('is written again as it was sent, and laid out for reading', () => {
    const text = exactText(readMarked(SENT));
    expect(text.replace(/\s+(?=[^ ])/g, '')).toContain('"amount":120000.50');
    expect(text).toContain('\n  "most": 12345678901234.560,\n');
    expect(text).toContain('"text": "1, {2} \\"3\\""');
    expect(readExact(text)).toEqual(readExact(SENT));
  });
});
