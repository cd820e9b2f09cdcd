import type { Refusal } from '../../api/refusal';
import type { AwardShown, BidShown, Opening, PriceOpening, TenderShown } from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { useFirstOpened, usePrices } from '../../evaluations/opening/useOpened';
import { useRanking } from '../../evaluations/ranking/useRanking';
import { usePlays } from '../../live/room';
import { type Phase, phaseOf, type Story } from '../story';

export interface StoryRead {
  story: Story | null;
  phase: Phase;
  /** The seat's own bid that still stands. */
  ownBid: BidShown | null;
  error: Refusal | null;
}

/** A tender with everything recorded about it so far, read stage by stage. */
export function useStory(id: string): StoryRead {
  const tenderer = usePlays('tenderer');
  const tender = useRead<TenderShown>('tenders', `tenders/${id}`);
  const shut = tender.data?.status === 'closed';
  const opening = useFirstOpened(id, shut);
  const opened = { enabled: Boolean(opening.data) };
  const two = Boolean(opening.data && tender.data?.priceKey);
  const prices = usePrices(id, two);
  const ranking = useRanking(id, opened.enabled);
  const awards = useRead<AwardShown[]>('awards', `tenders/${id}/awards`, opened);
  const published = tender.data !== undefined && tender.data.status !== 'planned';
  const bids = useRead<BidShown[]>('bids', `tenders/${id}/bids`, {
    enabled: tenderer && published && !opening.data,
  });
  const waiting =
    !tender.data ||
    (shut && opening.isPending) ||
    (opening.data && (ranking.data === undefined || awards.isPending || (two && prices.isPending)));
  const story: Story | null =
    waiting || !tender.data
      ? null
      : {
          tender: tender.data,
          opening: withPrices(opening.data ?? null, prices.data ?? null),
          prices: prices.data ?? null,
          ranking: ranking.data ?? null,
          awards: awards.data?.filter(({ status }) => status !== 'cancelled') ?? [],
          cancelled: awards.data?.filter(({ status }) => status === 'cancelled') ?? [],
        };
  return {
    story,
    phase: story ? phaseOf(story) : 'planned',
    ownBid: bids.data?.find((bid) => bid.status === 'valid') ?? null,
    error: tender.error ?? opening.error ?? prices.error ?? ranking.error ?? awards.error,
  };
}

/** The later stages look at prices, in whichever opening they came out. */
function withPrices(opening: Opening | null, prices: PriceOpening | null): Opening | null {
  if (!opening || !prices) return opening;
  const { counts, reservePrices } = prices;
  return { ...opening, stage: 'price', counts, reservePrices };
}
