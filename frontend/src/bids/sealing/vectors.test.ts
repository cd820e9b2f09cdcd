// @vitest-environment node
import {
  AEAD_ChaCha20Poly1305,
  KDF_HKDF_SHA256,
  KEM_DHKEM_X25519_HKDF_SHA256,
} from '@panva/hpke-noble';
import { CipherSuite } from 'hpke';
import { describe, expect, it } from 'vitest';
import vectors from '../../../../tests/sealing/vectors.json';
import { decimalsOf } from '../../fields/money';
import { fromHex, toHex } from './bytes';
import { decimalText, LINE_PLACES, lineAmount, parseDecimal } from './decimal';
import { openingKeyId } from './key';
import { answeredPayload, bidPayload, paddedPlaintext, roomFor, securedPayload } from './payload';
import type { SecurityGiven } from './security';

const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_ChaCha20Poly1305);

function decimal(text: string) {
  const read = parseDecimal(text, LINE_PLACES);
  if (!read) throw new Error(`${text} is no decimal`);
  return read;
}

describe('what the server seals and what the browser seals', () => {
  it.each(vectors.sealed)('has the same bytes: $name', ({ payload, padded }) => {
    const { currency, lines, salt, picks, answers = [], figures = [] } = payload;
    const price =
      currency && lines ? bidPayload(currency, decimalsOf(currency), lines, salt, picks) : null;
    const beside = answeredPayload(price, answers, figures, salt);
    const built = securedPayload(beside, (payload.security as SecurityGiven) ?? null);
    expect(built && toHex(paddedPlaintext(built))).toBe(padded);
  });

  it.each(vectors.sealed)('opens here: $name', async ({ ciphertext, info, padded }) => {
    const key = await suite.DeserializePrivateKey(fromHex(vectors.key.private), true);
    const bytes = fromHex(ciphertext);
    const opened = await suite.Open(key, bytes.subarray(0, 32), bytes.subarray(32), {
      info: new TextEncoder().encode(info),
    });
    expect(toHex(opened)).toBe(padded);
  });

  it.each(vectors.rooms)('pads $length bytes of version $version alike', (known) => {
    expect(roomFor(known.length, known.version)).toBe(known.room);
  });

  it('gives the opening key the same name', () => {
    expect(openingKeyId(vectors.key.public)).toBe(vectors.key.id);
  });

  it.each(vectors.amounts)(
    'rounds the same: $quantity × $unitPrice $currency',
    ({ quantity, unitPrice, currency, amount }) => {
      const exact = lineAmount(decimal(quantity), decimal(unitPrice), decimalsOf(currency));
      expect(decimalText(exact)).toBe(amount);
    },
  );
});
