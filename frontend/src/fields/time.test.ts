// @vitest-environment node
import { expect, test } from 'vitest';
import { clockFace, formatInstant, fromLocalInput, remaining, toLocalInput } from './time';

const DEADLINE = '2026-03-23T16:00:00.000000Z';
const at = (text: string) => Date.parse(text);

test('a countdown counts whole days and the rest', () => {
  const left = remaining(DEADLINE, at('2026-03-02T15:59:57Z'));
  expect(left).toMatchObject({ days: 21, past: false });
  expect(clockFace(left)).toBe('00:00:03');
});

test('the last second is not over before the deadline is', () => {
  expect(remaining(DEADLINE, at(DEADLINE)).past).toBe(false);
  expect(remaining(DEADLINE, at(DEADLINE) + 1).past).toBe(true);
});

test('an instant is shown in the zone of the workshop, whatever the device says', () => {
  const shown = formatInstant('2026-03-02T23:30:00Z', { zone: 'Asia/Seoul', tag: 'en-GB' });
  expect(shown).toContain('3 Mar 2026');
  expect(shown).toContain('08:30');
});

test('Arabic months come with Western digits', () => {
  const shown = formatInstant('2026-03-02T09:00:00Z', { zone: 'UTC', tag: 'ar-u-nu-latn' });
  expect(shown).toMatch(/2026/);
  expect(shown).toMatch(/مارس/);
});

test.each([
  ['Asia/Seoul', '2026-12-01T09:30', '2026-12-01T00:30:00.000Z'],
  ['UTC', '2026-12-01T09:30', '2026-12-01T09:30:00.000Z'],
  ['Africa/Tunis', '2026-12-01T09:30', '2026-12-01T08:30:00.000Z'],
  ['Europe/Paris', '2026-07-01T09:30', '2026-07-01T07:30:00.000Z'],
])('a time typed in %s is that instant and comes back the same', (zone, typed, instant) => {
  expect(fromLocalInput(typed, zone)).toBe(instant);
  expect(toLocalInput(instant, zone)).toBe(typed);
});

test('what is no time is no instant', () => {
  expect(fromLocalInput('', 'UTC')).toBeNull();
  expect(fromLocalInput('2026-13-45T99:99', 'UTC')).toBeNull();
});
