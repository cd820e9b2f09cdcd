import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Checkpoint, Receipt } from '../../api/shapes';
import { fromHex, toHex } from '../sealing/bytes';
import { type Canonical, canonical } from '../sealing/canonical';
import { joined, leafHash, rootFrom } from './tree';

export interface ReceiptCheck {
  /** The entry is at this place of the book whose root was signed. */
  inBook: boolean;
  /** The signature on the book's state is of the key named beside it. */
  signed: boolean;
  /** The entry names the envelopes this browser sent; null when it holds none to compare. */
  sameEnvelope: boolean | null;
}

const SIGNING_CONTEXT = new TextEncoder().encode('minikoneps/checkpoint/v1\n');

export function checkReceipt(receipt: Receipt, sent: string[] | null): ReceiptCheck {
  return {
    inBook: orFalse(() => isInBook(receipt)),
    signed: isSigned(receipt.checkpoint),
    sameEnvelope: sent === null ? null : orFalse(() => namesAll(receipt, sent)),
  };
}

function namesAll({ entry }: Receipt, sent: string[]): boolean {
  const envelopes = entry.data.envelopes as { ciphertext_sha256: string }[];
  const named = envelopes.map((one) => one.ciphertext_sha256);
  return named.length === sent.length && sent.every((one) => named.includes(one));
}

export function sha256Hex(bytes: Uint8Array): string {
  return toHex(sha256(bytes));
}

/** The server's key as people compare it: 32 hexadecimal characters. */
export function keyFingerprint(keyHex: string): string {
  return sha256Hex(fromHex(keyHex)).slice(0, 32);
}

function isInBook({ entry, index, proof, checkpoint }: Receipt): boolean {
  const leaf = leafHash(canonical(entry as unknown as Canonical));
  return rootFrom(leaf, index, checkpoint.size, proof) === checkpoint.root;
}

/** Whether the key named in a checkpoint signed it. */
export function isSigned(checkpoint: Checkpoint): boolean {
  return orFalse(() => signatureHolds(checkpoint));
}

function signatureHolds({ log, size, root, at, signature, key }: Checkpoint): boolean {
  const message = joined(SIGNING_CONTEXT, canonical({ log, size, root, at }));
  return ed25519.verify(fromHex(signature), message, fromHex(key), { zip215: false });
}

// A forged receipt may hold anything; whatever cannot be read has not been shown.
export function orFalse(shown: () => boolean): boolean {
  try {
    return shown();
  } catch {
    return false;
  }
}
