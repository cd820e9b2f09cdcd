import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { get, roomApi } from '../api/client';
import type { Refusal } from '../api/refusal';
import type { EntriesShown } from '../api/shapes';
import { hearEntries } from '../live/entries';
import { useRoom } from '../live/room';

const PAGE = 200;

/** The whole ledger as this seat may read it; new entries are appended as the stream tells of them. */
export function useLedger() {
  const { slug, seat } = useRoom();
  const query = useInfiniteQuery<EntriesShown, Refusal>({
    queryKey: ['ledger', 'read', slug, seat?.seat ?? null],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const after = pageParam ? `&after=${encodeURIComponent(String(pageParam))}` : '';
      return get(roomApi(slug, `entries?limit=${PAGE}${after}`), signal);
    },
    getNextPageParam: (last, _all, lastParam) => last.entries.at(-1)?.cursor ?? lastParam,
  });
  const { data, isFetching, fetchNextPage } = query;
  const more = (data?.pages.at(-1)?.entries.length ?? 0) === PAGE;
  useEffect(() => {
    if (more && !isFetching) void fetchNextPage();
  }, [more, isFetching, fetchNextPage]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hear = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void fetchNextPage({ cancelRefetch: false }), 150);
    };
    const stop = hearEntries(hear);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [fetchNextPage]);
  const entries = useMemo(() => {
    const byIndex = new Map(
      data?.pages.flatMap(({ entries: some }) => some.map((one) => [one.index, one])),
    );
    return [...byIndex.values()].sort((a, b) => b.index - a.index);
  }, [data]);
  return { entries, checkpoint: data?.pages.at(-1)?.checkpoint ?? null, query };
}
