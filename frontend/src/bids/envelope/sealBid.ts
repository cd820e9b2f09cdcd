import type { BidSent, TenderShown } from '../../api/shapes';
import { decimalsOf } from '../../fields/money';
import { sha256Hex } from '../receipt/check';
import { randomHex, toBase64, toHex } from '../sealing/bytes';
import { canonicalText } from '../sealing/canonical';
import { seal } from '../sealing/envelope';
import { type EnvelopeBinding, infoText } from '../sealing/info';
import { bidPayload, type PricedItem } from '../sealing/payload';

/** An envelope, ready to be sent as often as needed. */
export interface SealedBid {
  body: BidSent;
  /** The same for every sending of this envelope. */
  key: string;
  sha256: string;
  hex: string;
  bytes: number;
}

const SALT_BYTES = 16;

export function bindingOf(tender: TenderShown, tenderer: string): EnvelopeBinding | null {
  const { sealInfo, openingKey } = tender;
  if (!sealInfo || !openingKey) return null;
  return {
    workshop: sealInfo.workshop,
    attempt: sealInfo.attempt,
    tender: tender.id,
    noticeVersion: tender.noticeVersion,
    stage: sealInfo.stage,
    lot: sealInfo.lot,
    tenderer,
    openingKey: openingKey.id,
  };
}

export interface ClearBid {
  text: string;
  salt: string;
}

/** The bid as it will lie in the envelope, with its salt drawn once. */
export function clearBid(currency: string, items: PricedItem[]): ClearBid | null {
  const salt = randomHex(SALT_BYTES);
  const payload = bidPayload(currency, decimalsOf(currency), items, salt);
  return payload && { text: canonicalText(payload), salt };
}

export async function sealBid(
  tender: TenderShown,
  tenderer: string,
  items: PricedItem[],
  salt: string,
): Promise<SealedBid | null> {
  const binding = bindingOf(tender, tenderer);
  const payload = bidPayload(tender.currency, decimalsOf(tender.currency), items, salt);
  if (!binding || !payload || !tender.openingKey) return null;
  const info = infoText(binding);
  const envelope = await seal(tender.openingKey.publicKey, info, payload);
  return {
    body: {
      noticeVersion: tender.noticeVersion,
      envelopes: [
        {
          lot: '1',
          stage: 'bid',
          openingKey: tender.openingKey.id,
          info,
          ciphertext: toBase64(envelope),
        },
      ],
    },
    key: randomHex(SALT_BYTES),
    sha256: sha256Hex(envelope),
    hex: toHex(envelope),
    bytes: envelope.length,
  };
}
