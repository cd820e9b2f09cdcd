import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { roomApi, send } from '../../api/client';
import type { Refusal } from '../../api/refusal';
import type { Topic } from '../../api/useRead';
import { useRoom } from '../../live/room';
import type { ListAddress } from './useListAddress';

export const PER_PAGE = 25;

/** The rows of a list as far as they are read, however they were come by. */
export interface ListRead<Row> {
  rows?: readonly Row[];
  /** How many there are in all, on every page. */
  total: number;
  error: Refusal | null;
}

interface Page<Row> {
  rows: Row[];
  total: number;
}

/** One page of a list that the server searches, filters and sorts; kept fresh by topic. */
export function useRoomList<Row>(topic: Topic, path: string, list: ListAddress): ListRead<Row> {
  const { slug, seat } = useRoom();
  const first = (list.page - 1) * PER_PAGE;
  const query = new URLSearchParams({
    filter: JSON.stringify({ ...(list.search && { q: list.search }), ...list.filters }),
    sort: JSON.stringify([list.sort.field, list.sort.order]),
    range: JSON.stringify([first, first + PER_PAGE - 1]),
  });
  const { data, error } = useQuery<Page<Row>, Refusal>({
    queryKey: [topic, 'list', slug, seat?.seat ?? null, path, query.toString()],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const answer = await send<Row[]>('GET', roomApi(slug, `${path}?${query}`), { signal });
      const total = answer.headers.get('content-range')?.split('/')[1];
      return { rows: answer.json, total: Number(total ?? answer.json.length) };
    },
  });
  return { rows: data?.rows, total: data?.total ?? 0, error };
}
