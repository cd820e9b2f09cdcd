import { queryOptions } from '@tanstack/react-query';
import { get, roomApi } from '../api/client';
import type { Refusal } from '../api/refusal';
import type { SeatShown, WorkshopShown } from '../api/shapes';
import { queryClient } from '../providers/queryClient';
import { sessionQuery } from '../providers/session';

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

/** Reads who we are and the room, while the code of the room's page is still on its way. */
export async function askForRoom(slug: string): Promise<void> {
  await queryClient.prefetchQuery(sessionQuery);
  if (!queryClient.getQueryData(sessionQuery.queryKey)) return;
  void queryClient.prefetchQuery(workshopQuery(slug));
  void queryClient.prefetchQuery(seatsQuery(slug));
}
