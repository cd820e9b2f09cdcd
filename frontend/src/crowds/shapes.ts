import type { components } from '../api/schema.gen';

type Schemas = components['schemas'];

export type Crowd = Schemas['CrowdShown'];
export type Wanted = Partial<Schemas['CrowdPlan']>;

/** How large a crowd is when nobody says otherwise, and at most; who bids when, in percent. */
export const SIZE = { usual: 400, most: 800 };
export const HABITS = { late: 70, careless: 10 };

/** A whole number that somebody typed, or null. */
export function wholeOf(text: string, least: number, most: number): number | null {
  const number = Number(text);
  const fits = text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most;
  return fits ? number : null;
}
