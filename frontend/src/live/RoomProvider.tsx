import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { get, roomApi } from '../api/client';
import type { Refusal } from '../api/refusal';
import { useSeatInPlay } from '../api/seat';
import type { SeatShown, WorkshopShown } from '../api/shapes';
import { Loading } from '../layout/Loading';
import { RefusalNote } from '../layout/RefusalNote';
import { useSession } from '../providers/session';
import { hear } from './clock';
import { type Room, RoomContext } from './room';

/** Reads the room once and keeps its clock, seats and stream for every screen below. */
export function RoomProvider({ slug, children }: { slug: string; children: ReactNode }) {
  const session = useSession();
  const workshop = useQuery<WorkshopShown, Refusal>({
    queryKey: ['workshop', slug],
    queryFn: () => get(roomApi(slug)),
  });
  const seats = useQuery<SeatShown[], Refusal>({
    queryKey: ['seats', 'read', slug],
    queryFn: () => get(roomApi(slug, 'seats')),
  });
  const played = useSeatInPlay(slug);
  const room = useMemo<Room | null>(() => {
    if (!session.data || !workshop.data || !seats.data) return null;
    const mySeats = seats.data.filter((seat) => seat.mine);
    return {
      slug,
      workshop: workshop.data,
      session: session.data,
      seats: seats.data,
      mySeats,
      seat: mySeats.find((seat) => seat.seat === played) ?? mySeats[0] ?? null,
      trainer: session.data.participant.trainer,
      zone: workshop.data.zone ?? 'UTC',
      clock: hear(workshop.data.clock),
      live: 'connecting',
    };
  }, [slug, session.data, workshop.data, seats.data, played]);
  if (room) return <RoomContext.Provider value={room}>{children}</RoomContext.Provider>;
  const refusal = session.error ?? workshop.error ?? seats.error;
  return refusal ? <RefusalNote refusal={refusal} /> : <Loading />;
}
