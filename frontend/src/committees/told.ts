import type { CommitteeShown } from '../api/shapes';
import { counted, waitingFor } from './useCommittee';

/** How far a committee is, in words. */
export function toldOf(committee: CommitteeShown, opened: boolean) {
  const count = counted(committee).length;
  const done = count - waitingFor(committee).length;
  if (committee.closedAt) return { key: 'committees.band.closed' as const, facts: {} };
  if (!opened) return { key: 'committees.band.waiting' as const, facts: {} };
  if (done === count) return { key: 'committees.band.agreeing' as const, facts: {} };
  return { key: 'committees.band.marking' as const, facts: { done, count } };
}
