// @vitest-environment node
import {
  AEAD_ChaCha20Poly1305,
  KDF_HKDF_SHA256,
  KEM_DHKEM_X25519_HKDF_SHA256,
} from '@panva/hpke-noble';
import { CipherSuite } from 'hpke';
import { expect, it } from 'vitest';
import type { TenderShown } from '../../api/shapes';
import { toHex } from '../sealing/bytes';
import { openingKeyId } from '../sealing/key';
import { clearBid, sealBid } from './sealBid';

const suite = new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_ChaCha20Poly1305);

async function padlock() {
  const pair = await suite.GenerateKeyPair(true);
  const publicKey = toHex(await suite.SerializePublicKey(pair.publicKey));
  return { pair, shown: { id: openingKeyId(publicKey), publicKey } };
}

it('seals what is offered and the price in one act, each to its own padlock and stage', async () => {
  const [offers, prices] = [await padlock(), await padlock()];
  const tender = {
    id: 'tender-1',
    noticeVersion: 1,
    currency: 'EGP',
    openingKey: offers.shown,
    priceKey: prices.shown,
    sealInfo: { workshop: 'cairo', attempt: 1, stage: 'technical' },
    asks: [
      { stage: 'technical', answers: ['delivery'], figures: [] },
      { stage: 'price', answers: [], figures: ['energy'] },
    ],
  } as unknown as TenderShown;
  const lots = [
    {
      lot: '1',
      items: [{ item: '1', quantity: '2', unitPrice: '10.5' }],
      answers: [{ criterion: 'delivery', text: 'In May.' }],
      figures: [{ name: 'energy', value: '12' }],
    },
  ];

  const clear = clearBid(tender, lots);
  const sealed = await sealBid(tender, 'party-nile', clear);

  const [first, second] = sealed?.body.envelopes ?? [];
  expect([first?.stage, second?.stage]).toEqual(['technical', 'price']);
  expect(first?.openingKey).toBe(offers.shown.id);
  expect(second?.openingKey).toBe(prices.shown.id);
  const [offer, price] = clear.map(({ payload }) => payload);
  expect(offer).toMatchObject({ v: 3, answers: [{ criterion: 'delivery', text: 'In May.' }] });
  expect(JSON.stringify(offer)).not.toMatch(/total|lines|currency/);
  expect(price).toMatchObject({ v: 3, total: '21.00', figures: [{ name: 'energy', value: '12' }] });
  const bytes = Uint8Array.from(atob(first?.ciphertext ?? ''), (c) => c.charCodeAt(0));
  const info = new TextEncoder().encode(first?.info);
  const open = (pair: CryptoKeyPair) =>
    suite.Open(pair as never, bytes.subarray(0, 32), bytes.subarray(32), { info });
  await expect(open(prices.pair as never)).rejects.toThrow();
  expect((await open(offers.pair as never)).length).toBe(4096);
});
