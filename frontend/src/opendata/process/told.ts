import type { Amount, Release } from '../shapes';

/** What a release told, as a sentence of `openprocess.told` and what stands in it. */
export type Saying =
  | { key: 'tender' | 'ranked' | 'unsuccessful' | 'other' }
  | { key: 'tenderAmendment' | 'tenderCancellation'; reasons: string }
  | { key: 'opened'; count: number }
  | { key: 'examined'; bid: string; status: string }
  | { key: 'answered' | 'document'; title: string }
  | { key: 'awarded'; supplier: string; value: Amount };

const CHANGES = ['tenderAmendment', 'tenderCancellation'] as const;

/** Reads out of a release alone what it told: its tag, and the part that it brought. */
export function sayingOf(release: Release): Saying {
  const { tag, tender, bids, awards } = release;
  const change = CHANGES.find((one) => tag.includes(one));
  if (change) return { key: change, reasons: tender?.amendments?.at(-1)?.rationale ?? '' };
  if (tag.includes('tender')) return { key: 'tender' };
  const award = awards?.[0];
  if (award) {
    const supplier = award.suppliers?.[0]?.name;
    return supplier && award.value
      ? { key: 'awarded', supplier, value: award.value }
      : { key: 'unsuccessful' };
  }
  if (tender?.numberOfTenderers !== undefined) {
    return { key: 'opened', count: Number(tender.numberOfTenderers) };
  }
  const bid = bids?.details?.[0];
  if (bid)
    return bid.status ? { key: 'examined', bid: bid.id, status: bid.status } : { key: 'ranked' };
  const enquiry = tender?.enquiries?.[0];
  if (enquiry) return { key: 'answered', title: enquiry.title ?? '' };
  const document = tender?.documents?.[0];
  return document ? { key: 'document', title: document.title ?? '' } : { key: 'other' };
}
