// @vitest-environment node
import { ed25519 } from '@noble/curves/ed25519.js';
import { describe, expect, it } from 'vitest';
import known from '../bids/receipt/consistency.json';
import { toHex } from '../bids/sealing/bytes';
import { canonical } from '../bids/sealing/canonical';
import { compare } from './continuity';

const roots: Record<string, string> = known.roots;
const proof = known.proofs.find(({ earlier }) => earlier === 5)?.proof ?? [];

function checkpoint(size: number, secret = 7, root = roots[size] ?? '', log = 'busan/1') {
  const key = new Uint8Array(32).fill(secret);
  const state = { log, size, root, at: '2026-03-02T09:00:00.000000Z' };
  const words = new TextEncoder().encode('minikoneps/checkpoint/v1\n');
  const signature = ed25519.sign(Uint8Array.from([...words, ...canonical(state)]), key);
  return { ...state, signature: toHex(signature), key: toHex(ed25519.getPublicKey(key)) };
}

const answer = (later: ReturnType<typeof checkpoint>) => ({ earlier: 5, checkpoint: later, proof });

describe('comparing a ledger with the one seen before', () => {
  it('recognises its continuation', () => {
    expect(compare(checkpoint(5), answer(checkpoint(13)))).toBe('continues');
  });

  it('notices a rewritten beginning, signed as it may be', () => {
    expect(compare(checkpoint(5), answer(checkpoint(13, 7, 'ab'.repeat(32))))).toBe('changed');
    expect(compare(checkpoint(5, 7, 'ab'.repeat(32)), answer(checkpoint(13)))).toBe('changed');
  });

  it('notices the ledger of another room, another key and a missing signature', () => {
    const other = checkpoint(13, 7, roots[13], 'daegu/1');
    expect(compare(checkpoint(5), answer(other))).toBe('changed');
    expect(compare(checkpoint(5), answer(checkpoint(13, 8)))).toBe('otherKey');
    const unsigned = { ...checkpoint(13), at: '2026-03-02T09:00:01.000000Z' };
    expect(compare(checkpoint(5), answer(unsigned))).toBe('notSigned');
  });
});
