import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { get, roomApi } from '../api/client';
import type { Checkpoint, Consistency } from '../api/shapes';
import { useRoom } from '../live/room';
import { type Continuity, compare, isForgotten } from './continuity';
import { keepCheckpoint, keptCheckpoint } from './kept';
import { firstKey } from './useFirstCheckpoint';

interface Compared {
  found: Continuity;
  checkpoint: Checkpoint;
}

/** Compares the ledger with the one this browser saw at its last visit, again for every new head. */
export function useContinuity(newest: Checkpoint) {
  const { slug } = useRoom();
  const queries = useQueryClient();
  const [kept, setKept] = useState(() => keptCheckpoint(newest.log));
  // What was kept a moment ago, at the first sight of this ledger, is nothing to compare with.
  const first = queries.getQueryData<number>(firstKey(slug, newest.log));
  const isFirst = kept === null || (kept.size === first && kept.size === newest.size);
  const { data, isError } = useQuery<Compared | null>({
    queryKey: ['continuity', slug, kept, newest.size],
    enabled: !isFirst,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      if (kept === null) return null;
      try {
        const answer = await get<Consistency>(
          roomApi(slug, `consistency?from=${kept.size}`),
          signal,
        );
        return { found: compare(kept, answer), checkpoint: answer.checkpoint };
      } catch (error) {
        if (isForgotten(error)) return { found: 'forgotten', checkpoint: newest };
        throw error;
      }
    },
  });
  useEffect(() => {
    if (data?.found === 'continues') keepCheckpoint(data.checkpoint);
  }, [data]);
  const startAgain = () => {
    keepCheckpoint(newest);
    setKept(newest);
  };
  return { kept, isFirst, found: data?.found ?? null, failed: isError, startAgain };
}
