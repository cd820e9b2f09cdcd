// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { toHex } from '../sealing/bytes';
// Made by backend/minikoneps/ledger/tree.py from leaves of one byte: 0, 1, 2 …
import known from './consistency.json';
import { continues, leafHash, rootFrom } from './tree';

const roots: Record<string, string> = known.roots;
const head = (size: number) => ({ size, root: roots[size] ?? '' });
const real = known.proofs.filter(({ earlier, later }) => earlier < later);

describe('a ledger that continues an earlier one', () => {
  it.each(known.proofs)('is known from $earlier to $later', ({ earlier, later, proof }) => {
    expect(continues(head(earlier), head(later), proof)).toBe(true);
  });

  it('starts with the leaf that the server hashes', () => {
    const leaf = leafHash(Uint8Array.of(0));
    expect([toHex(leaf), rootFrom(leaf, 0, 1, [])]).toEqual([roots[1], roots[1]]);
  });

  it.each(real)('is no other, from $earlier to $later', ({ earlier, later, proof }) => {
    const other = 'ab'.repeat(32);
    expect(continues({ size: earlier, root: other }, head(later), proof)).toBe(false);
    expect(continues(head(earlier), { size: later, root: other }, proof)).toBe(false);
    expect(continues(head(later), head(earlier), proof)).toBe(false);
    expect(continues(head(earlier), head(later), proof.slice(1))).toBe(false);
    expect(continues(head(earlier), head(later), [...proof, other])).toBe(false);
    expect(continues(head(earlier), head(later), [other, ...proof.slice(1)])).toBe(false);
  });

  it('is not shown by a proof for another length', () => {
    const { proof = [] } = known.proofs.find(({ earlier }) => earlier === 12) ?? {};
    expect(continues({ size: 11, root: roots[12] ?? '' }, head(13), proof)).toBe(false);
    expect(continues(head(13), head(13), proof)).toBe(false);
    expect(continues({ size: 0, root: '' }, head(13), proof)).toBe(false);
  });
});
