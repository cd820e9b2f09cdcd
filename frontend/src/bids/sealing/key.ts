import { sha256 } from '@noble/hashes/sha2.js';
import { fromHex, toHex } from './bytes';

/** An opening key is named after its own bytes, so a name can be checked against the key. */
export function openingKeyId(publicKeyHex: string): string {
  return `k${toHex(sha256(fromHex(publicKeyHex))).slice(0, 16)}`;
}
