import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Checkpoint, Receipt } from '../../api/shapes';
import { fromHex, toHex } from '../sealing/bytes';
import { type Canonical, canonical } from '../sealing/canonical';

export interface ReceiptCheck {
  /** The entry is at this place of the book whose root was signed. */
  inBook: boolean;
  /** The signature on the book's state is of the key named beside it. */
  signed: boolean;
  /** The entry names the envelope this browser sent; null when it holds no envelope to compare. */
  sameEnvelope: boolean | null;
}

const SIGNING_CONTEXT = new TextEncoder().encode('minikoneps/checkpoint/v1\n');

export function checkReceipt(receipt: Receipt, sentSha256: string | null): ReceiptCheck {
  const named = receipt.entry?.data?.ciphertext_sha256;
  return {
    inBook: orFalse(() => rootFrom(receipt) === receipt.checkpoint.root),
    signed: orFalse(() => signatureHolds(receipt.checkpoint)),
    sameEnvelope: sentSha256 === null ? null : named === sentSha256,
  };
}

export function sha256Hex(bytes: Uint8Array): string {
  return toHex(sha256(bytes));
}

/** The server's key as people compare it: 32 hexadecimal characters. */
export function keyFingerprint(keyHex: string): string {
  return sha256Hex(fromHex(keyHex)).slice(0, 32);
}

// RFC 9162, 2.1.3.2.
function rootFrom({ entry, index, proof, checkpoint }: Receipt): string | null {
  if (!Number.isSafeInteger(index) || index < 0 || index >= checkpoint.size) return null;
  let place = BigInt(index);
  let last = BigInt(checkpoint.size - 1);
  let hash: Uint8Array = sha256(joined(Uint8Array.of(0), canonical(entry as unknown as Canonical)));
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

function signatureHolds({ log, size, root, at, signature, key }: Checkpoint): boolean {
  const message = joined(SIGNING_CONTEXT, canonical({ log, size, root, at }));
  return ed25519.verify(fromHex(signature), message, fromHex(key), { zip215: false });
}

function node(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(joined(Uint8Array.of(1), left, right));
}

function joined(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

// A forged receipt may hold anything; whatever cannot be read has not been shown.
function orFalse(shown: () => boolean): boolean {
  try {
    return shown();
  } catch {
    return false;
  }
}
