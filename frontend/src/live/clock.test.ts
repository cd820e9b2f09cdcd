// @vitest-environment node
import { expect, test } from 'vitest';
import type { Clock } from '../api/shapes';
import { virtualNow } from './clock';

const START = '2026-03-02T09:00:00.000000Z';
const clock = (rate: number): Clock => ({
  now: START,
  rate,
  held: rate === 0,
  heldCause: null,
  downSince: null,
  anchorVirtual: START,
  anchorReal: START,
  realNow: START,
});

test.each([
  [1, '2026-03-02T09:01:00.000Z'],
  [60, '2026-03-02T10:00:00.000Z'],
  [1440, '2026-03-03T09:00:00.000Z'],
  [0, '2026-03-02T09:00:00.000Z'],
])('at rate %i a minute of the device leads to %s', (rate, expected) => {
  const now = virtualNow({ clock: clock(rate), heardAt: 5000 }, 65_000);
  expect(new Date(now).toISOString()).toBe(expected);
});
