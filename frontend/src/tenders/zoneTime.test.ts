import { expect, it } from 'vitest';
import { daysLater } from './zoneTime';

it('keeps the wall hour some days later, across a change to summer time', () => {
  expect(daysLater('2026-03-25T12:31:00Z', 8, 15, 'Europe/Rome')).toBe('2026-04-02T15:00');
});

it('counts days on the wall clock of the workshop, not of the device', () => {
  expect(daysLater('2026-03-02T20:00:00Z', 1, 10, 'Asia/Seoul')).toBe('2026-03-04T10:00');
});
