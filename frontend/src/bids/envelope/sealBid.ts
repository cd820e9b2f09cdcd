import type { BidSent, TenderShown } from '../../api/shapes';
import { decimalsOf } from '../../fields/money';
import type { LotBid } from '../form/lots';
import { sha256Hex } from '../receipt/check';
import { randomHex, toBase64, toHex } from '../sealing/bytes';
import { canonicalText } from '../sealing/canonical';
import { seal } from '../sealing/envelope';
import { type EnvelopeBinding, infoText } from '../sealing/info';
import { answeredPayload, type BidPayload, bidPayload, securedPayload } from '../sealing/payload';

/** Which envelope of a bid. */
export interface EnvelopePlace {
  lot: string;
  stage: string;
}

/** One envelope as its own tenderer sees it. */
export interface SealedLot extends EnvelopePlace {
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
  { lot, stage }: EnvelopePlace,
): EnvelopeBinding | null {
  const { sealInfo } = tender;
  const padlock = padlockOf(tender, stage);
  if (!sealInfo || !padlock) return null;
  return {
    workshop: sealInfo.workshop,
    attempt: sealInfo.attempt,
    tender: tender.id,
    noticeVersion: tender.noticeVersion,
    stage,
    lot,
    tenderer,
    openingKey: padlock.id,
  };
}

/** The padlock of a stage: prices in envelopes of their own have theirs. */
export function padlockOf(
  { openingKey, priceKey }: Pick<TenderShown, 'openingKey' | 'priceKey'>,
  stage: string,
) {
  return stage === 'price' && priceKey ? priceKey : openingKey;
}

export interface ClearLot extends EnvelopePlace {
  text: string;
  payload: BidPayload;
}

/** The bid as it will lie in its envelopes, the salt of each drawn once. */
export function clearBid(tender: TenderShown, lots: readonly LotBid[]): ClearLot[] {
  const clear: ClearLot[] = [];
  for (const lot of lots) {
    for (const { stage } of tender.asks) {
      const payload = payloadOf(tender, lot, stage);
      if (payload) clear.push({ lot: lot.lot, stage, text: canonicalText(payload), payload });
    }
  }
  return clear;
}

/** What belongs into the envelope of a stage: answers in the first; prices, figures and security in the last. */
function payloadOf({ currency, asks }: TenderShown, bid: LotBid, stage: string) {
  const asked = asks.find((one) => one.stage === stage);
  const last = asks[asks.length - 1]?.stage === stage;
  const salt = randomHex(SALT_BYTES);
  const price = last
    ? bidPayload(currency, decimalsOf(currency), bid.items, salt, bid.picks)
    : null;
  const answers = (bid.answers ?? []).filter(({ criterion }) => asked?.answers.includes(criterion));
  const figures = (bid.figures ?? []).filter(({ name }) => asked?.figures.includes(name));
  if (last && !price) return null;
  const payload = answeredPayload(price, answers, figures, salt);
  return last ? securedPayload(payload, bid.security ?? null) : payload;
}

export async function sealBid(
  tender: TenderShown,
  tenderer: string,
  clear: readonly ClearLot[],
): Promise<SealedBid | null> {
  const envelopes: BidSent['envelopes'] = [];
  const lots: SealedLot[] = [];
  for (const { lot, stage, payload } of clear) {
    const binding = bindingOf(tender, tenderer, { lot, stage });
    const padlock = padlockOf(tender, stage);
    if (!binding || !padlock) return null;
    const info = infoText(binding);
    const bytes = await seal(padlock.publicKey, info, payload);
    const { openingKey } = binding;
    envelopes.push({ lot, stage, openingKey, info, ciphertext: toBase64(bytes) });
    lots.push({ lot, stage, sha256: sha256Hex(bytes), hex: toHex(bytes), bytes: bytes.length });
  }
  if (envelopes.length === 0) return null;
  const body: BidSent = { noticeVersion: tender.noticeVersion, envelopes };
  return { body, key: randomHex(SALT_BYTES), lots };
}
