import { isRefusal } from '../api/client';
import type { Checkpoint, Consistency } from '../api/shapes';
import { isSigned, orFalse } from '../bids/receipt/check';
import { continues } from '../bids/receipt/tree';

/** What this browser found when it compared a ledger with the one it saw before. */
export type Continuity = 'continues' | 'changed' | 'otherKey' | 'notSigned' | 'forgotten';

/** Compares the ledger as it is answered now with the checkpoint that was kept. */
export function compare(kept: Checkpoint, { checkpoint, proof }: Consistency): Continuity {
  if (!isSigned(checkpoint)) return 'notSigned';
  if (checkpoint.key !== kept.key) return 'otherKey';
  const proved = orFalse(() => continues(kept, checkpoint, proof));
  return proved && checkpoint.log === kept.log ? 'continues' : 'changed';
}

/** A server that does not know a state it signed has lost it or hides it. */
export function isForgotten(error: unknown): boolean {
  return isRefusal(error) && error.code === 'ledger.size_unknown';
}
