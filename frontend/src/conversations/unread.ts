import { useSyncExternalStore } from 'react';
import { keptUnder } from '../layout/kept';
import type { Conversation } from './shapes';

type Seen = Record<string, number>;

const NOTHING: Seen = {};
const known = new Map<string, Seen>();
const listeners = new Set<() => void>();
const nameOf = (slug: string, seat: string) => `minikoneps.read.${slug}.${seat}`;

function seenBy(name: string): Seen {
  const held = known.get(name) ?? keptUnder<Seen>(name).read() ?? NOTHING;
  known.set(name, held);
  return held;
}

/** Keep in this browser how far a seat has read; nobody else is told. */
export function markRead(slug: string, seat: string, { id, lines }: Conversation) {
  const name = nameOf(slug, seat);
  const held = seenBy(name);
  if ((held[id] ?? 0) >= lines.length) return;
  const next = { ...held, [id]: lines.length };
  known.set(name, next);
  keptUnder<Seen>(name).write(next);
  for (const tell of listeners) tell();
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** How many lines of each conversation a seat has read. */
export const useSeen = (slug: string, seat: string) =>
  useSyncExternalStore(subscribe, () => seenBy(nameOf(slug, seat)));

/** Whether the rival wrote something that was not read yet. */
export const isUnread = ({ id, lines }: Conversation, seen: Seen) =>
  lines.slice(seen[id] ?? 0).some(({ by }) => by === 'rival');
