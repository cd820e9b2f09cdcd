import { sha256 } from '@noble/hashes/sha2.js';
import { fromHex, toHex } from '../sealing/bytes';

/** How long a ledger is, and the hash that stands for all of it. */
export interface Head {
  size: number;
  root: string;
}

export function leafHash(entry: Uint8Array): Uint8Array {
  return sha256(joined(Uint8Array.of(0), entry));
}

/** The root that a proof leads to from a leaf; null when it is too long or too short. RFC 9162, 2.1.3.2. */
export function rootFrom(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly string[],
): string | null {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return null;
  let place = BigInt(index);
  let last = BigInt(size - 1);
  let hash = leaf;
  for (const step of proof) {
    if (last === 0n) return null;
    if (place % 2n === 1n || place === last) {
      hash = node(fromHex(step), hash);
      while (place % 2n === 0n && place !== 0n) {
        place /= 2n;
        last /= 2n;
      }
    } else {
      hash = node(hash, fromHex(step));
    }
    place /= 2n;
    last /= 2n;
  }
  return last === 0n ? toHex(hash) : null;
}

/** Whether a proof shows that the ledger of `earlier` is the beginning of that of `later`. RFC 9162, 2.1.4.2. */
export function continues(earlier: Head, later: Head, proof: readonly string[]): boolean {
  const { size } = earlier;
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(later.size) || size < 1) return false;
  if (size === later.size) return proof.length === 0 && earlier.root === later.root;
  const isWholeTree = (BigInt(size) & (BigInt(size) - 1n)) === 0n;
  const [first, ...steps] = isWholeTree ? [earlier.root, ...proof] : proof;
  if (size > later.size || first === undefined) return false;
  let place = BigInt(size - 1);
  let last = BigInt(later.size - 1);
  while (place % 2n === 1n) {
    place /= 2n;
    last /= 2n;
  }
  let before = fromHex(first);
  let after = before;
  for (const step of steps.map(fromHex)) {
    if (last === 0n) return false;
    if (place % 2n === 1n || place === last) {
      before = node(step, before);
      after = node(step, after);
      while (place % 2n === 0n && place !== 0n) {
        place /= 2n;
        last /= 2n;
      }
    } else {
      after = node(after, step);
    }
    place /= 2n;
    last /= 2n;
  }
  return last === 0n && toHex(before) === earlier.root && toHex(after) === later.root;
}

function node(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(joined(Uint8Array.of(1), left, right));
}

export function joined(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
