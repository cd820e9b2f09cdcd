import { toLocalInput } from '../fields/time';

/** Some days later on the wall clock of the workshop, at a full hour, as `datetime-local` text. */
export function daysLater(now: string | number, days: number, hour: number, zone: string): string {
  const wall = new Date(`${toLocalInput(now, zone)}:00Z`);
  wall.setUTCDate(wall.getUTCDate() + days);
  wall.setUTCHours(hour, 0, 0, 0);
  return wall.toISOString().slice(0, 16);
}
