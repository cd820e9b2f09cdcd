import { useQuery } from '@tanstack/react-query';
import { get } from '../../api/client';
import type { Refusal } from '../../api/refusal';
import { useRoom } from '../../live/room';
import type { ProcessShown } from '../shapes';

/** A lot that was awarded: something to answer about. */
export interface Awarded {
  key: string;
  ocid: string;
  title: string;
  lot: string;
  lotTitle: string | null;
  /** Only for the currency in which the answer is given; the amount is for the reader to find. */
  currency: string;
}

/** The lots of the room that the open data says are awarded. */
export function useAwarded() {
  const { slug } = useRoom();
  const sort = encodeURIComponent('["publishedAt","ASC"]');
  return useQuery<Awarded[], Refusal>({
    // An award makes it stale.
    queryKey: ['awards', 'open data', slug],
    queryFn: async ({ signal }) => {
      const rows = await get<ProcessShown[]>(`/ocds/${slug}/processes?sort=${sort}`, signal);
      return rows.flatMap(({ ocid, title, awards }) =>
        awards.flatMap(({ lot, lotTitle, supplier, value }) =>
          lot && supplier && value
            ? [{ key: `${ocid} ${lot}`, ocid, title, lot, lotTitle, currency: value.currency }]
            : [],
        ),
      );
    },
  });
}
