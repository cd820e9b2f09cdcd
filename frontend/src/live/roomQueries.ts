import { queryOptions } from '@tanstack/react-query';
import { get, roomApi } from '../api/client';
import { lookOf } from '../api/look';
import { readKey } from '../api/readKey';
import type { Refusal } from '../api/refusal';
import { playSeat, seatInPlay } from '../api/seat';
import type { SeatShown, WorkshopShown } from '../api/shapes';
import { queryClient } from '../providers/queryClient';
import { sessionQuery } from '../providers/session';

const TRAINER = 'trainer';

export const workshopQuery = (slug: string) =>
  queryOptions<WorkshopShown, Refusal>({
    queryKey: ['workshop', slug],
    queryFn: () => get(roomApi(slug)),
  });

export const seatsQuery = (slug: string) =>
  queryOptions<SeatShown[], Refusal>({
    queryKey: ['seats', 'read', slug],
    queryFn: () => get(roomApi(slug, 'seats')),
  });

/** Reads who we are, the room and what there is to do, while the code of the room's page is still on its way. */
export async function askForRoom(slug: string): Promise<void> {
  await queryClient.prefetchQuery(sessionQuery);
  const session = queryClient.getQueryData(sessionQuery.queryKey);
  // Who looks through a seat is let in once it is written down that they do.
  if (!session || lookOf(slug)) return;
  await Promise.all([
    queryClient.prefetchQuery(workshopQuery(slug)),
    queryClient.prefetchQuery(seatsQuery(slug)),
  ]);
  if (!queryClient.getQueryData(workshopQuery(slug).queryKey)?.scenario) return;
  const seats = queryClient.getQueryData(seatsQuery(slug).queryKey) ?? [];
  const mine = seats.filter((one) => one.mine).map((one) => one.seat);
  if (session.participant.trainer) mine.unshift(TRAINER);
  const played = seatInPlay(slug);
  const seat = played ?? mine[0];
  if (!seat || !mine.includes(seat)) return;
  if (!played) playSeat(slug, seat);
  void queryClient.prefetchQuery({
    queryKey: readKey('exercise', slug, seat, 'exercise'),
    queryFn: () => get(roomApi(slug, 'exercise')),
  });
}
