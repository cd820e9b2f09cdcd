// @vitest-environment node
import { expect, test } from 'vitest';
import { bucketsOf } from './buckets';

const row = (day: string, tag: string, releases = 1) => ({ day, tag, releases });

test('days without a release stand between those with one', () => {
  const found = bucketsOf([row('2026-03-02', 'tender', 2), row('2026-03-05', 'award')]);
  expect(found.map(({ day, total }) => [day, total])).toEqual([
    ['2026-03-02', 2],
    ['2026-03-03', 0],
    ['2026-03-04', 0],
    ['2026-03-05', 1],
  ]);
});

test('the kinds of one day add up', () => {
  const [only] = bucketsOf([
    row('2026-03-02', 'tenderAmendment', 2),
    row('2026-03-02', 'tenderCancellation'),
    row('2026-03-02', 'tender'),
  ]);
  expect(only).toEqual({ day: '2026-03-02', counts: { change: 3, tender: 1 }, total: 4 });
});

test('a long time is told in weeks, and nothing is lost', () => {
  const found = bucketsOf([row('2026-01-01', 'tender', 3), row('2026-04-30', 'award', 4)]);
  expect(found.length).toBeLessThanOrEqual(31);
  expect(found[1]?.day).toBe('2026-01-08');
  expect(found.reduce((sum, { total }) => sum + total, 0)).toBe(7);
});

test('no release, no picture', () => {
  expect(bucketsOf([])).toEqual([]);
});
