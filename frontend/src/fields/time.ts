/** Instants are shown in the zone of the workshop, never in that of the device. */
export interface InstantStyle {
  zone: string;
  tag: string;
  seconds?: boolean;
  dateOnly?: boolean;
  /** Call the zone by its name, not by its distance from Greenwich. */
  longZone?: boolean;
}

export function formatInstant(instant: string | number, style: InstantStyle): string {
  return dateText(new Date(instant), style.tag, {
    timeZone: style.zone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    ...(style.dateOnly
      ? {}
      : {
          hour: '2-digit',
          minute: '2-digit',
          second: style.seconds ? '2-digit' : undefined,
          hourCycle: 'h23',
          timeZoneName: style.longZone ? 'long' : 'short',
        }),
  });
}

const KHMER = '-x-km';
const KHMER_MONTHS = 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ'.split(' ');

/** A date as its reader writes it, in Khmer too. */
export function dateText(date: Date, tag: string, style: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(tag, style).formatToParts(date);
  if (tag.endsWith(KHMER)) {
    const { timeZone } = style;
    const number = new Intl.DateTimeFormat('en', { month: 'numeric', timeZone }).format(date);
    const month = parts.find(({ type }) => type === 'month');
    if (month) month.value = KHMER_MONTHS[Number(number) - 1] ?? month.value;
  }
  return parts.map(({ value }) => value).join('');
}

/** What a zone is called at an instant, in the reader's language: Korean Standard Time. */
export function zoneName(
  zone: string,
  tag: string,
  instant: string | number,
  timeZoneName: 'long' | 'short' = 'long',
): string {
  const format = new Intl.DateTimeFormat(tag, { timeZone: zone, timeZoneName });
  const parts = format.formatToParts(new Date(instant));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

export interface Remaining {
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
  past: boolean;
}

export function remaining(deadline: string | number, now: number): Remaining {
  const gap = new Date(deadline).getTime() - now;
  const whole = Math.max(0, Math.floor(gap / 1000));
  return {
    days: Math.floor(whole / 86400),
    hours: Math.floor((whole % 86400) / 3600),
    minutes: Math.floor((whole % 3600) / 60),
    seconds: whole % 60,
    past: gap < 0,
  };
}

const two = (value: number) => String(value).padStart(2, '0');

export const clockFace = ({ hours, minutes, seconds }: Remaining) =>
  `${two(hours)}:${two(minutes)}:${two(seconds)}`;

/** The value of an `<input type="datetime-local">` for an instant, in the workshop's zone. */
export function toLocalInput(instant: string | number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

const DAY = 86_400_000;
const wallAt = (instant: number, zone: string) => Date.parse(`${toLocalInput(instant, zone)}:00Z`);

/**
 * The instant meant by a `datetime-local` value read in the workshop's zone, as ISO with Z. Of an hour that comes
 * twice it is the first; an hour that is left out is as much later as the clock is put forward.
 */
export function fromLocalInput(value: string, zone: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) return null;
  const wall = Date.parse(`${value.slice(0, 16)}:00Z`);
  if (Number.isNaN(wall)) return null;
  const by = (near: number) => wall - (wallAt(near, zone) - near);
  const before = by(wall - DAY);
  const meant = [before, by(wall + DAY)].filter((one) => wallAt(one, zone) === wall);
  return new Date(meant.length > 0 ? Math.min(...meant) : before).toISOString();
}
