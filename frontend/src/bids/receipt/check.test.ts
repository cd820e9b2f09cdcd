// @vitest-environment node
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import type { Entry, Receipt } from '../../api/shapes';
import { toHex } from '../sealing/bytes';
import { canonical } from '../sealing/canonical';
import { checkReceipt, keyFingerprint } from './check';

const SECRET = new Uint8Array(32).fill(7);
const ENVELOPE = 'ab'.repeat(32);

function entry(n: number) {
  return {
    v: 1,
    kind: 'bid.received',
    data: { envelopes: [{ ciphertext_sha256: ENVELOPE, bytes: n }] },
  };
}

function hash(...parts: Uint8Array[]): Uint8Array {
  return sha256(Uint8Array.from(parts.flatMap((part) => [...part])));
}

function leaves(size: number): Uint8Array[] {
  return Array.from({ length: size }, (_, n) => hash(Uint8Array.of(0), canonical(entry(n))));
}

function half(size: number): number {
  let k = 1;
  while (k * 2 < size) k *= 2;
  return k;
}

function root(of: Uint8Array[]): Uint8Array {
  if (of.length === 1) return of[0] ?? new Uint8Array();
  const k = half(of.length);
  return hash(Uint8Array.of(1), root(of.slice(0, k)), root(of.slice(k)));
}

function path(index: number, of: Uint8Array[]): Uint8Array[] {
  if (of.length === 1) return [];
  const k = half(of.length);
  return index < k
    ? [...path(index, of.slice(0, k)), root(of.slice(k))]
    : [...path(index - k, of.slice(k)), root(of.slice(0, k))];
}

function receipt(index: number, size: number): Receipt {
  const state = { log: 'busan/1', size, root: toHex(root(leaves(size))), at: '2026-03-02T09:00Z' };
  const words = new TextEncoder().encode('minikoneps/checkpoint/v1\n');
  const message = Uint8Array.from([...words, ...canonical(state)]);
  return {
    format: 'minikoneps/receipt/v1',
    entry: entry(index) as unknown as Entry,
    index,
    proof: path(index, leaves(size)).map(toHex),
    checkpoint: {
      ...state,
      signature: toHex(ed25519.sign(message, SECRET)),
      key: toHex(ed25519.getPublicKey(SECRET)),
    },
  };
}

describe('checking a receipt', () => {
  it('finds every entry of books of many sizes in its place', () => {
    for (const size of [1, 2, 3, 6, 7, 8, 13]) {
      for (let index = 0; index < size; index++) {
        const found = checkReceipt(receipt(index, size), [ENVELOPE]);
        expect(found).toEqual({ inBook: true, signed: true, sameEnvelope: true });
      }
    }
  });

  it('notices an entry rewritten afterwards', () => {
    const forged = { ...receipt(3, 9), entry: entry(4) as unknown as Entry };
    expect(checkReceipt(forged, null).inBook).toBe(false);
  });

  it('notices another place, a shorter proof and a longer proof', () => {
    const good = receipt(3, 9);
    expect(checkReceipt({ ...good, index: 2 }, null).inBook).toBe(false);
    expect(checkReceipt({ ...good, proof: good.proof.slice(1) }, null).inBook).toBe(false);
    expect(checkReceipt({ ...good, proof: [...good.proof, ENVELOPE] }, null).inBook).toBe(false);
  });

  it('notices a state that the key did not sign', () => {
    const good = receipt(3, 9);
    const moved = { ...good, checkpoint: { ...good.checkpoint, at: '2026-03-02T09:01Z' } };
    expect(checkReceipt(moved, null)).toEqual({ inBook: true, signed: false, sameEnvelope: null });
    const broken = { ...good, checkpoint: { ...good.checkpoint, signature: 'no signature' } };
    expect(checkReceipt(broken, null).signed).toBe(false);
  });

  it('notices that another envelope was written into the book', () => {
    expect(checkReceipt(receipt(3, 9), ['cd'.repeat(32)]).sameEnvelope).toBe(false);
    expect(checkReceipt(receipt(3, 9), [ENVELOPE, ENVELOPE]).sameEnvelope).toBe(false);
  });

  it('names the key by half of its hash', () => {
    expect(keyFingerprint(receipt(0, 1).checkpoint.key)).toMatch(/^[0-9a-f]{32}$/);
  });
});
