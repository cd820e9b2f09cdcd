/** Instants are shown in the zone of the workshop, never in that of the device. */
export interface InstantStyle {
  zone: string;
  tag: string;
  seconds?: boolean;
  dateOnly?: boolean;
}

export function formatInstant(instant: string | number, style: InstantStyle): string {
  const format = new Intl.DateTimeFormat(style.tag, {
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
          timeZoneName: 'short',
        }),
  });
  return format.format(new Date(instant));
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

/** The instant meant by a `datetime-local` value read in the workshop's zone, as ISO with Z. */
export function fromLocalInput(value: string, zone: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) return null;
  const asUtc = Date.parse(`${value.slice(0, 16)}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  let guess = asUtc;
  // Twice, so that a guess on the wrong side of a clock change is corrected.
  for (let round = 0; round < 2; round += 1) {
    guess = asUtc - (Date.parse(`${toLocalInput(guess, zone)}:00Z`) - guess);
  }
  return new Date(guess).toISOString();
}
