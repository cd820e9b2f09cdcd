import { useSyncExternalStore } from 'react';

/** The seat this tab plays, one per room. The server checks it on every request. */
const listeners = new Set<() => void>();
const memory = new Map<string, string>();
const nameOf = (slug: string) => `mk.seat.${slug}`;

function read(slug: string): string | null {
  try {
    return sessionStorage.getItem(nameOf(slug));
  } catch {
    return memory.get(slug) ?? null;
  }
}

export const seatInPlay = read;

export function playSeat(slug: string, seat: string | null): void {
  try {
    if (seat === null) sessionStorage.removeItem(nameOf(slug));
    else sessionStorage.setItem(nameOf(slug), seat);
  } catch {
    if (seat === null) memory.delete(slug);
    else memory.set(slug, seat);
  }
  for (const tell of listeners) tell();
}

export function useSeatInPlay(slug: string): string | null {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => read(slug),
  );
}
