// @vitest-environment node
import {
  AEAD_ChaCha20Poly1305,
  KDF_HKDF_SHA256,
  KEM_DHKEM_X25519_HKDF_SHA256,
} from '@panva/hpke-noble';
import { CipherSuite } from 'hpke';
import { describe, expect, it } from 'vitest';
import { fromHex, toBase64, toHex } from './bytes';
import { canonicalText } from './canonical';
import { decimalText, lineAmount, parseDecimal } from './decimal';
import { seal } from './envelope';
import { infoText } from './info';
import { bidPayload, paddedPlaintext, pricedLine } from './payload';

const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_ChaCha20Poly1305);
const SALT = '00112233445566778899aabbccddeeff';

const binding = {
  workshop: 'busan',
  attempt: 1,
  tender: 'tender-7k2m9q4x1c8d',
  noticeVersion: 1,
  stage: 'bid',
  lot: '1',
  tenderer: 'party-hana',
  openingKey: 'k0123456789abcdef',
};

function onePayload(item = '1') {
  const payload = bidPayload('KRW', 0, [{ item, quantity: '12.5', unitPrice: '1500.3' }], SALT);
  if (!payload) throw new Error('the payload of the test is not well formed');
  return payload;
}

function exact(text: string, places = 6) {
  const decimal = parseDecimal(text, places);
  if (!decimal) throw new Error(`${text} is no decimal`);
  return decimal;
}

describe('canonical form', () => {
  it('sorts keys by code point, keeps non-ASCII letters and composes them', () => {
    expect(
      canonicalText({ b: [1, true, '\u0065\u0301'], a: { '\u{1F600}': 'x', '\uFB01': 'y' } }),
    ).toBe('{"a":{"\uFB01":"y","\u{1F600}":"x"},"b":[1,true,"\u00e9"]}');
  });

  it('refuses fractions', () => {
    expect(() => canonicalText({ a: 0.1 })).toThrow(RangeError);
  });
});

describe('exact amounts', () => {
  it.each([
    ['0.5', '1', 0, '1'],
    ['0.4999', '1', 0, '0'],
    ['3', '0.333333', 2, '1.00'],
    ['2.5', '0.001', 3, '0.003'],
    ['999999999999.999999', '1', 3, '1000000000000.000'],
    ['7', '12', 2, '84.00'],
  ])('%s × %s is rounded half up to %i decimals', (quantity, unitPrice, places, amount) => {
    expect(decimalText(lineAmount(exact(quantity), exact(unitPrice), places))).toBe(amount);
  });

  it.each(['', '01', '1e3', '-1', '.5', '1.', '1,5', '1.0000001', '1234567890123456'])(
    'does not take %j',
    (text) => {
      expect(parseDecimal(text, 6)).toBeNull();
    },
  );

  it('gives no amount for a line that is not priced', () => {
    expect(pricedLine({ item: '1', quantity: '2', unitPrice: '' }, 0)).toBeNull();
  });
});

describe('the envelope', () => {
  it('totals the rounded lines', () => {
    const items = ['0.5', '0.5'].map((quantity, i) => ({
      item: String(i),
      quantity,
      unitPrice: '1',
    }));
    expect(bidPayload('KRW', 0, items, SALT)?.total).toBe('2');
  });

  it('has the same length for a small and a large price', () => {
    const cheap = bidPayload('KRW', 0, [{ item: '1', quantity: '1', unitPrice: '1' }], SALT);
    const dear = bidPayload(
      'KRW',
      0,
      [{ item: '1', quantity: '1', unitPrice: '99999999999' }],
      SALT,
    );
    expect(cheap && paddedPlaintext(cheap).length).toBe(1024);
    expect(dear && paddedPlaintext(dear).length).toBe(1024);
  });

  it('adds a whole step when the bytes already fill one', () => {
    const fill = 1024 - paddedPlaintext(onePayload('')).indexOf(0x80);
    expect(paddedPlaintext(onePayload('x'.repeat(fill))).length).toBe(2048);
    expect(paddedPlaintext(onePayload('x'.repeat(fill - 1))).length).toBe(1024);
  });

  it('opens with the opening key and the same info, and with nothing else', async () => {
    const pair = await suite.GenerateKeyPair(true);
    const publicKey = toHex(await suite.SerializePublicKey(pair.publicKey));
    const info = infoText(binding);
    const envelope = await seal(publicKey, info, onePayload());
    const open = (words: string) =>
      suite.Open(pair, envelope.subarray(0, 32), envelope.subarray(32), {
        info: new TextEncoder().encode(words),
      });
    expect(toHex(await open(info))).toBe(toHex(paddedPlaintext(onePayload())));
    await expect(open(infoText({ ...binding, tenderer: 'party-duri' }))).rejects.toThrow();
  });

  it('is different each time although the bid is the same', async () => {
    const pair = await suite.GenerateKeyPair(true);
    const publicKey = toHex(await suite.SerializePublicKey(pair.publicKey));
    const [first, second] = await Promise.all(
      [0, 1].map(() => seal(publicKey, infoText(binding), onePayload())),
    );
    expect(toBase64(first ?? new Uint8Array())).not.toBe(toBase64(second ?? new Uint8Array()));
  });

  it('names what it is bound to', () => {
    expect(infoText(binding)).toBe(
      'minikoneps/bid/v1|busan|1|tender-7k2m9q4x1c8d|1|bid|1|party-hana|k0123456789abcdef',
    );
    expect(() => infoText({ ...binding, tenderer: 'a|b' })).toThrow(RangeError);
  });

  it('reads hexadecimal strictly', () => {
    expect(toHex(fromHex('00ff10'))).toBe('00ff10');
    expect(() => fromHex('0g')).toThrow(RangeError);
  });
});
