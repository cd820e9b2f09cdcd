import { nearest } from '../fields/fraction';

/** Exact points: a decimal as it is, a fraction beside its nearest decimal, isolated from the words around it. */
export function shownPoints(points: string, write: (text: string) => string): string {
  if (!points.includes('/')) return write(points);
  return `\u2068${write(nearest(points))} (= ${points})\u2069`;
}
