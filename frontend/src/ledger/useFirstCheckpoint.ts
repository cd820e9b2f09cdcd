import { useQuery } from '@tanstack/react-query';
import { get, roomApi } from '../api/client';
import type { Checkpoint } from '../api/shapes';
import { useRoom } from '../live/room';
import { keepCheckpoint, keptCheckpoint } from './kept';

export const firstKey = (slug: string, log: string) => ['continuity', slug, log, 'first'];

/** Keeps the first checkpoint this browser meets of a ledger, whichever screen it comes in by. */
export function useFirstCheckpoint() {
  const { slug, workshop } = useRoom();
  useQuery({
    queryKey: firstKey(slug, workshop.log),
    enabled: keptCheckpoint(workshop.log) === null,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const first = await get<Checkpoint>(roomApi(slug, 'checkpoint'), signal);
      const { isSigned } = await import('../bids/receipt/check');
      if (isSigned(first)) keepCheckpoint(first);
      return first.size;
    },
  });
}
