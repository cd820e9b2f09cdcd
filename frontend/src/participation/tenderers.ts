import type { SeatShown } from '../api/shapes';

export interface Tenderer {
  party: string;
  name: string;
}

/** The organisations that bid in this room and are not on a list yet, each once, by name. */
export function absent(seats: readonly SeatShown[], listed: readonly { id: string }[]): Tenderer[] {
  const found = new Map<string, Tenderer>();
  for (const { role, party, organisation } of seats) {
    if (role !== 'tenderer' || !party || listed.some(({ id }) => id === party)) continue;
    found.set(party, { party, name: organisation });
  }
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name));
}
