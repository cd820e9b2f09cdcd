import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { playSeat, useSeatInPlay } from '../api/seat';
import type { Clock, SeatShown } from '../api/shapes';
import { Loading } from '../layout/Loading';
import { RoomRefused } from '../layout/RoomRefused';
import { useSession } from '../providers/session';
import { type HeardClock, hear } from './clock';
import { type Room, RoomContext } from './room';
import { seatsQuery, workshopQuery } from './roomQueries';
import { useLook } from './useLook';
import { useNextRun } from './useNextRun';
import { useStream } from './useStream';

const TRAINER: SeatShown = {
  seat: 'trainer',
  role: 'trainer',
  organisation: '',
  party: '',
  holder: null,
  people: [],
  resting: [],
  mine: true,
  bot: false,
  takes: false,
  offered: false,
};

/** Reads the room once and keeps its clock, seats and stream for every screen below. */
export function RoomProvider({ slug, children }: { slug: string; children: ReactNode }) {
  const navigate = useNavigate();
  const session = useSession();
  const { look, begun, refusal: shut } = useLook(slug);
  const enabled = Boolean(session.data) && begun;
  const workshop = useQuery({ ...workshopQuery(slug), enabled });
  const seats = useQuery({ ...seatsQuery(slug), enabled });
  const own = useSeatInPlay(slug);
  const played = look ?? own;
  const trainer = !look && (session.data?.participant.trainer ?? false);
  const mySeats = useMemo(() => {
    if (look) return (seats.data ?? []).filter((one) => one.seat === look);
    const mine = (seats.data ?? []).filter((seat) => seat.mine);
    return trainer ? [TRAINER, ...mine] : mine;
  }, [seats.data, trainer, look]);
  const seat = mySeats.find((one) => one.seat === played) ?? mySeats[0] ?? null;

  const [told, setTold] = useState<HeardClock | null>(null);
  const read = workshop.data?.clock;
  const readAt = workshop.dataUpdatedAt;
  const clock = useMemo(() => {
    if (!read) return null;
    return told && told.clock.realNow > read.realNow ? told : hear(read, Date.now() - readAt);
  }, [read, readAt, told]);
  const hearClock = useCallback((next: Clock) => setTold(hear(next)), []);
  const ready = Boolean(workshop.data && seats.data);
  const here = workshop.isStale ? '' : (workshop.data?.cursor ?? '');
  const live = useStream(slug, { cursor: ready ? here : null, onClock: hearClock });

  const inPlay = seat?.seat ?? null;
  useEffect(() => {
    if (ready && !look && inPlay !== played) playSeat(slug, inPlay);
  }, [ready, look, inPlay, played, slug]);
  const out = session.data === null || workshop.error?.code === 'access.wrong_workshop';
  useEffect(() => {
    if (out) navigate('/', { replace: true });
  }, [out, navigate]);
  useNextRun(slug, workshop.data?.attempt, Boolean(workshop.data?.rewound));

  const refusal = session.error ?? shut ?? workshop.error ?? seats.error;
  const room = useMemo<Room | null>(() => {
    if (!session.data || !workshop.data || !seats.data || !clock) return null;
    return {
      slug,
      workshop: workshop.data,
      session: session.data,
      seats: seats.data,
      mySeats,
      seat,
      trainer,
      look,
      zone: workshop.data.timeZone,
      clock,
      hearClock,
      live,
    };
  }, [
    slug,
    session.data,
    workshop.data,
    seats.data,
    mySeats,
    seat,
    trainer,
    look,
    clock,
    hearClock,
    live,
  ]);
  if (!room) return refusal ? <RoomRefused refusal={refusal} /> : <Loading />;
  if (inPlay !== played) return <Loading />;
  return <RoomContext.Provider value={room}>{children}</RoomContext.Provider>;
}
