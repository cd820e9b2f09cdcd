// @vitest-environment node
import { expect, test } from 'vitest';
import {
  clockFace,
  dateText,
  formatInstant,
  fromLocalInput,
  remaining,
  toLocalInput,
  zoneName,
} from './time';

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

test.each([
  ['an hour before the clock is put forward', 'Europe/Rome', '2026-03-29T01:30', '00:30'],
  ['the hour that is left out', 'Europe/Rome', '2026-03-29T02:30', '01:30'],
  ['an hour after', 'Europe/Rome', '2026-03-29T03:30', '01:30'],
  ['an hour before the clock is put back', 'Europe/Rome', '2026-10-25T01:30', '-00:30'],
  ['the hour that comes twice', 'Europe/Rome', '2026-10-25T02:30', '00:30'],
  ['an hour after', 'Europe/Rome', '2026-10-25T03:30', '02:30'],
  ['the midnight that is left out', 'Africa/Cairo', '2026-04-24T00:15', '-01:45'],
  ['a zone west of Greenwich', 'America/Mexico_City', '2026-04-24T22:15', '28:15'],
])('%s, typed in %s, is one instant', (_, zone, typed, hours) => {
  const [hour = 0, minute = 0] = hours.replace('-', '').split(':').map(Number);
  const after = (hour * 60 + minute) * 60_000 * (hours.startsWith('-') ? -1 : 1);
  const day = Date.parse(`${typed.slice(0, 10)}T00:00Z`);
  expect(fromLocalInput(typed, zone)).toBe(new Date(day + after).toISOString());
});

test.each(['Asia/Seoul', 'Africa/Cairo', 'America/Mexico_City', 'Europe/Rome', 'Africa/Tunis'])(
  'hours of a year in %s is typed as it is shown, and is that hour or its twin',
  (zone) => {
    for (let hour = Date.UTC(2026, 0, 1); hour < Date.UTC(2027, 0, 1); hour += 37 * 1_800_000) {
      const shown = toLocalInput(hour, zone);
      const meant = fromLocalInput(shown, zone) ?? '';
      expect(toLocalInput(meant, zone)).toBe(shown);
      expect([0, 3_600_000]).toContain(hour - at(meant));
    }
  },
);

test('a zone is named in the language of the reader, as it is called on that day', () => {
  expect(zoneName('Asia/Seoul', 'en-GB', DEADLINE)).toBe('Korean Standard Time');
  expect(zoneName('Asia/Seoul', 'fr', DEADLINE)).toMatch(/coréenne|Corée/);
  expect(zoneName('Asia/Seoul', 'ar-u-nu-latn', DEADLINE)).toMatch(/كوريا/);
  const winter = zoneName('Europe/Rome', 'en-GB', '2026-01-01T00:00Z');
  expect(zoneName('Europe/Rome', 'en-GB', '2026-07-01T00:00Z')).not.toBe(winter);
});

test('what is no time is no instant', () => {
  expect(fromLocalInput('', 'UTC')).toBeNull();
  expect(fromLocalInput('2026-13-45T99:99', 'UTC')).toBeNull();
});

test('writes Khmer months, whatever the browser knows', () => {
  const shown = formatInstant('2026-03-02T23:30:00Z', {
    zone: 'Asia/Phnom_Penh',
    tag: 'en-GB-x-km',
  });
  expect(shown).toBe('3 មីនា 2026, 06:30 GMT+7');
  const day = { dateStyle: 'medium', timeZone: 'UTC' } as const;
  expect(dateText(new Date('2026-09-30T00:00:00Z'), 'en-GB-x-km', day)).toBe('30 កញ្ញា 2026');
});
