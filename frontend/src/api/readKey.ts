import type { Topic } from './useRead';

/** Under what name a reading of a seat is kept. */
export const readKey = (topic: Topic, slug: string, seat: string | null, path: string) => [
  topic,
  'read',
  slug,
  seat,
  path,
];
