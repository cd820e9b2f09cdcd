import type { BidSent, TenderShown } from '../../api/shapes';
import { decimalsOf } from '../../fields/money';
import type { LotBid } from '../form/lots';
import { sha256Hex } from '../receipt/check';
import { randomHex, toBase64, toHex } from '../sealing/bytes';
import { canonicalText } from '../sealing/canonical';
import { seal } from '../sealing/envelope';
import { type EnvelopeBinding, infoText } from '../sealing/info';
import { type BidPayload, bidPayload } from '../sealing/payload';

/** One envelope as its own tenderer sees it. */
export interface SealedLot {
  lot: string;
  sha256: string;
  hex: string;
  bytes: number;
}

/** The envelopes of a bid, ready to be sent as often as needed. */
export interface SealedBid {
  body: BidSent;
  /** The same for every sending of these envelopes. */
  key: string;
  lots: SealedLot[];
}

const SALT_BYTES = 16;

export function bindingOf(
  tender: TenderShown,
  tenderer: string,
  lot: string,
): EnvelopeBinding | null {
  const { sealInfo, openingKey } = tender;
  if (!sealInfo || !openingKey) return null;
  return {
    workshop: sealInfo.workshop,
    attempt: sealInfo.attempt,
    tender: tender.id,
    noticeVersion: tender.noticeVersion,
    stage: sealInfo.stage,
    lot,
    tenderer,
    openingKey: openingKey.id,
  };
}

export interface ClearLot {
  lot: string;
  text: string;
  payload: BidPayload;
}

/** The bid as it will lie in its envelopes, the salt of each drawn once. */
export function clearBid(currency: string, lots: readonly LotBid[]): ClearLot[] {
  const clear: ClearLot[] = [];
  const places = decimalsOf(currency);
  for (const { lot, items, picks } of lots) {
    const payload = bidPayload(currency, places, items, randomHex(SALT_BYTES), picks);
    if (payload) clear.push({ lot, text: canonicalText(payload), payload });
  }
  return clear;
}

export async function sealBid(
  tender: TenderShown,
  tenderer: string,
  clear: readonly ClearLot[],
): Promise<SealedBid | null> {
  const envelopes: BidSent['envelopes'] = [];
  const lots: SealedLot[] = [];
  for (const { lot, payload } of clear) {
    const binding = bindingOf(tender, tenderer, lot);
    if (!binding || !tender.openingKey) return null;
    const info = infoText(binding);
    const bytes = await seal(tender.openingKey.publicKey, info, payload);
    const { stage, openingKey } = binding;
    envelopes.push({ lot, stage, openingKey, info, ciphertext: toBase64(bytes) });
    lots.push({ lot, sha256: sha256Hex(bytes), hex: toHex(bytes), bytes: bytes.length });
  }
  if (envelopes.length === 0) return null;
  const body: BidSent = { noticeVersion: tender.noticeVersion, envelopes };
  return { body, key: randomHex(SALT_BYTES), lots };
}
