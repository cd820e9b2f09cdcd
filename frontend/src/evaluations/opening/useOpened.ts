import type { OpenedBid, Opening, OpeningShown, PriceOpening } from '../../api/shapes';
import { ranged, useRanges } from '../../api/useRanges';
import { useRead } from '../../api/useRead';
import { FEW } from '../../fields/few';

const openingOf = (tender: string) => `tenders/${tender}/opening`;
const ROWS = ['bids', 'offers'] as const;
const envelopesIn = ({ counts }: OpeningShown) => counts.reduce((sum, { bids }) => sum + bids, 0);

/** The record of an opening with its first rows, which are all of them where there are few. */
export const useFirstOpened = (tender: string, enabled: boolean) =>
  useRead<OpeningShown | null>('evaluations', ranged(openingOf(tender), 0, FEW), { enabled });

/** The record of the opening of prices, where they lie in envelopes of their own. */
export const usePrices = (tender: string, enabled: boolean) =>
  useRead<PriceOpening | null>('evaluations', `tenders/${tender}/price-opening`, { enabled });

/** Whether the prices have an opening of their own, and this is its record. */
export const isOfPrices = ({ stage }: Pick<Opening, 'stage'>) => stage === 'price';

/** Every row of an opening; undefined until they are read. */
export function useOpened({ tender, stage }: Pick<Opening, 'tender' | 'stage'>, enabled = true) {
  const priced = isOfPrices({ stage });
  const prices = usePrices(tender, enabled && priced);
  const whole = useRanges<OpeningShown>('evaluations', openingOf(tender), {
    begin: FEW,
    total: envelopesIn,
    lists: ROWS,
    enabled: enabled && !priced,
  });
  const rows = priced ? prices.data && { bids: prices.data.bids, offers: [] } : whole.data;
  return { rows: rows ?? undefined, error: prices.error ?? whole.error };
}

/** What came out of the envelopes of one tenderer. */
export function useOpenedOf(opening: Opening | null, party: string | undefined): OpenedBid[] {
  const tender = opening?.tender ?? '';
  const priced = opening !== null && isOfPrices(opening);
  const asked = `filter=${encodeURIComponent(JSON.stringify({ tenderer: party }))}`;
  const prices = usePrices(tender, priced);
  const own = useRead<OpeningShown | null>('evaluations', `${openingOf(tender)}?${asked}`, {
    enabled: opening !== null && !priced && party !== undefined,
  });
  const rows = (priced ? prices.data : own.data)?.bids ?? [];
  return rows.filter(({ tenderer }) => tenderer.id === party);
}
