import { expect, it } from 'vitest';
import { clockVerdict, joinsArabic, overall, stacksKhmer, type Trial } from './trials';

const trial = (verdict: Trial['verdict']): Trial => ({ name: 'line', verdict });

it('tells the worst of what was tried', () => {
  expect(overall([trial('good'), trial('good')])).toBe('good');
  expect(overall([trial('good'), trial('note')])).toBe('note');
  expect(overall([trial('bad'), trial('note')])).toBe('bad');
});

it('minds a clock that is more than a minute off, either way', () => {
  expect(clockVerdict(60)).toBe('good');
  expect(clockVerdict(-61)).toBe('note');
  expect(clockVerdict(61)).toBe('note');
});

it('knows scripts that are only set side by side', () => {
  const boxes = (text: string) => text.length * 20;
  const written = (text: string) => (text.includes('\u200C') ? 90 : text.length * 20);
  const stacked = (text: string) => (text.length > 1 ? 24 : 22);
  const apart = (text: string) => text.replaceAll('\u200C', '').length * 20;
  expect(joinsArabic(written)).toBe(true);
  expect(joinsArabic(apart)).toBe(false);
  expect(stacksKhmer(stacked)).toBe(true);
  expect(stacksKhmer(boxes)).toBe(false);
});
