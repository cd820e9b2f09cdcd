import type { SeatShown, Step } from '../api/shapes';

/**
 * The steps of other tenderers that nobody else sees done before the opening: not ticked says
 * nothing about them, and nobody waits for them.
 */
export function sealedSteps(
  steps: readonly Step[],
  seats: readonly SeatShown[],
  mySeats: readonly SeatShown[],
): ReadonlySet<string> {
  if (steps.some(({ kind, done }) => kind === 'bids.opened' && done)) return new Set();
  const mine = new Set(mySeats.map(({ seat }) => seat));
  const rivals = new Set(
    seats
      .filter(({ role, seat }) => role === 'tenderer' && !mine.has(seat))
      .map(({ seat }) => seat),
  );
  const sealed = steps.filter(({ done, owner }) => !done && rivals.has(owner));
  return new Set(sealed.map(({ id }) => id));
}
