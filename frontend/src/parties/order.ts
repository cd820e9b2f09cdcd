import type { Role, SeatShown } from '../api/shapes';

const ROLES: Role[] = [
  'procuringOfficer',
  'tenderer',
  'evaluator',
  'auditor',
  'observer',
  'trainer',
];

/** In the order of the play, and tenderer-10 after tenderer-9. */
export function inOrder(seats: SeatShown[]): SeatShown[] {
  return [...seats].sort(
    (a, b) =>
      ROLES.indexOf(a.role) - ROLES.indexOf(b.role) ||
      a.seat.localeCompare(b.seat, 'en', { numeric: true }),
  );
}

/** The seat dealt to somebody who does not mind: a tenderer's while there is one. */
export function dealt(seats: SeatShown[]): SeatShown | undefined {
  const free = inOrder(seats).filter((seat) => seat.holder === null);
  return free.find((seat) => seat.role === 'tenderer') ?? free[0];
}
