import { createContext, useContext } from 'react';
import type { Clock, SeatShown, Session, WorkshopShown } from '../api/shapes';
import { type HeardClock, useTicking } from './clock';

export type LiveState = 'live' | 'connecting' | 'lost';

/** What every screen of a room knows. */
export interface Room {
  slug: string;
  workshop: WorkshopShown;
  session: Session;
  /** The seat this tab plays (a trainer's own is `trainer`); null for somebody who only looks on. */
  seat: SeatShown | null;
  mySeats: SeatShown[];
  seats: SeatShown[];
  trainer: boolean;
  /** The seat that a trainer's tab looks through, reading alone. */
  look: string | null;
  /** The time zone of the room's country, in which everything is shown and typed. */
  zone: string;
  clock: HeardClock;
  /** Tells every screen that the clock was moved. */
  hearClock: (clock: Clock) => void;
  live: LiveState;
}

export const RoomContext = createContext<Room | null>(null);

export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('useRoom outside a room');
  return room;
}

/** The zone in which instants are shown: the room's, or outside every room UTC. */
export const useZone = () => useContext(RoomContext)?.zone ?? 'UTC';

/** Now on the workshop clock, in milliseconds, ticking. */
export const useWorkshopNow = () => useTicking(useRoom().clock);

/** `path('tenders/x')` → `/busan/tenders/x`. */
export function useRoomPath() {
  const { slug } = useRoom();
  return (path: string) => `/${slug}/${path}`;
}

/** True when the seat in play has one of these roles. */
export function usePlays(...roles: string[]): boolean {
  const { seat } = useRoom();
  return seat !== null && roles.includes(seat.role);
}
