import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { get, roomApi } from '../../api/client';
import { readKey } from '../../api/readKey';
import type { Refusal } from '../../api/refusal';
import type { OpenedBid, Opening, OpeningShown, PriceOpening } from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { FEW } from '../../fields/few';
import { useRoom } from '../../live/room';

/** The server gives no more rows at once. */
const AT_ONCE = 1000;

type Rows = Pick<OpeningShown, 'bids' | 'offers'>;

interface Opened {
  /** Undefined until all are read. */
  rows?: Rows;
  error: Refusal | null;
}

const rowsFrom = (tender: string, first: number, most: number) =>
  `tenders/${tender}/opening?range=[${first},${first + most - 1}]`;

/** The record of an opening with its first rows, which are all of them where there are few. */
export const useFirstOpened = (tender: string, enabled: boolean) =>
  useRead<OpeningShown | null>('evaluations', rowsFrom(tender, 0, FEW), { enabled });

/** Whether the prices have an opening of their own, and this is its record. */
export const isOfPrices = ({ stage }: Pick<Opening, 'stage'>) => stage === 'price';

/** Every row of an opening: where there are many, read range by range. */
export function useOpened(opening: Pick<Opening, 'tender' | 'stage'>, enabled = true): Opened {
  const { slug, seat } = useRoom();
  const { tender } = opening;
  const priced = isOfPrices(opening);
  const prices = usePrices(tender, enabled && priced);
  const first = useFirstOpened(tender, enabled && !priced);
  const total = first.data?.counts.reduce((sum, { bids }) => sum + bids, 0) ?? 0;
  const rest = useQuery<Rows, Refusal>({
    queryKey: [...readKey('evaluations', slug, seat?.seat ?? null, rowsFrom(tender, FEW, total))],
    enabled: enabled && !priced && total > FEW,
    queryFn: async ({ signal }) => {
      const found: Rows = { bids: [], offers: [] };
      for (let at = FEW; at < total; at += AT_ONCE) {
        const some = await get<OpeningShown>(roomApi(slug, rowsFrom(tender, at, AT_ONCE)), signal);
        found.bids.push(...some.bids);
        found.offers.push(...some.offers);
      }
      return found;
    },
  });
  const begun = priced ? prices.data : first.data;
  const more = rest.data;
  const rows = useMemo(() => {
    if (!begun || (total > FEW && !more)) return undefined;
    const offers = 'offers' in begun ? begun.offers : [];
    if (!more) return { bids: begun.bids, offers };
    return { bids: [...begun.bids, ...more.bids], offers: [...offers, ...more.offers] };
  }, [begun, more, total]);
  return { rows, error: prices.error ?? first.error ?? rest.error };
}

/** What came out of the envelopes of one tenderer. */
export function useOpenedOf(opening: Opening | null, party: string | undefined): OpenedBid[] {
  const tender = opening?.tender ?? '';
  const priced = opening !== null && isOfPrices(opening);
  const asked = `filter=${encodeURIComponent(JSON.stringify({ tenderer: party }))}`;
  const prices = usePrices(tender, priced);
  const own = useRead<OpeningShown | null>('evaluations', `tenders/${tender}/opening?${asked}`, {
    enabled: opening !== null && !priced && party !== undefined,
  });
  const rows = (priced ? prices.data : own.data)?.bids ?? [];
  return rows.filter(({ tenderer }) => tenderer.id === party);
}

export const usePrices = (tender: string, enabled: boolean) =>
  useRead<PriceOpening | null>('evaluations', `tenders/${tender}/price-opening`, { enabled });
