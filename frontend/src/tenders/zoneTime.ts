/** A `datetime-local` text read as a wall clock in a time zone, as an instant; null when it is none. */
export function instantOf(local: string, zone: string): string | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(local);
  if (!match) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = match.slice(1).map(Number);
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  // Twice, because the offset must be the one at the instant itself (summer time).
  const first = wall - offsetAt(wall, zone);
  return new Date(wall - offsetAt(first, zone)).toISOString();
}

/** The wall clock of an instant in a time zone, as `datetime-local` wants it. */
export function localOf(instant: string, zone: string): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return '';
  return new Date(time + offsetAt(time, zone)).toISOString().slice(0, 16);
}

function offsetAt(time: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(time);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const wall = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  );
  return wall - Math.floor(time / 1000) * 1000;
}

/** The same hour of the wall clock some days later, on the full hour. */
export function daysLater(now: string, days: number, hour: number, zone: string): string {
  const wall = new Date(`${localOf(now, zone)}:00Z`);
  wall.setUTCDate(wall.getUTCDate() + days);
  wall.setUTCHours(hour, 0, 0, 0);
  return wall.toISOString().slice(0, 16);
}
