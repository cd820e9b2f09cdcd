import { useQuery } from '@tanstack/react-query';
import { get, roomApi } from '../../api/client';
import type { EntriesShown, EntryShown } from '../../api/shapes';
import { useRoom } from '../../live/room';

const PAGE = 200;
const MOST_PAGES = 50;

/** The entry of the book that published a notice; null when it is not there. */
export function useNoticeEntry(tender: string) {
  const { slug, seat } = useRoom();
  return useQuery({
    queryKey: ['ledger', 'notice', slug, seat?.seat ?? null, tender],
    staleTime: 60_000,
    queryFn: async ({ signal }): Promise<EntryShown | null> => {
      let after = '';
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const cursor = after ? `&after=${encodeURIComponent(after)}` : '';
        const path = roomApi(slug, `entries?limit=${PAGE}${cursor}`);
        const { entries } = await get<EntriesShown>(path, signal);
        const found = entries.find(
          ({ entry }) => entry?.kind === 'tender.published' && entry.data.tender === tender,
        );
        if (found) return found;
        const last = entries[entries.length - 1];
        if (!last || entries.length < PAGE) return null;
        after = last.cursor;
      }
      return null;
    },
  });
}
