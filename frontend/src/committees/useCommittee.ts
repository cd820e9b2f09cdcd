import type { CommitteeMember, CommitteeShown, MarksShown } from '../api/shapes';
import { useRead } from '../api/useRead';
import { useRoom } from '../live/room';

/** The committee of a tender; null where nobody was appointed. */
export const useCommittee = (tender: string, enabled = true) =>
  useRead<CommitteeShown | null>('committees', `tenders/${tender}/committee`, { enabled });

/** What is to be marked and what of it may be seen, read only where it may. */
export const useMarks = (tender: string, enabled: boolean) =>
  useRead<MarksShown>('committees', `tenders/${tender}/marks`, { enabled });

/** The place of the seat in play on a committee. */
export function useOwnPlace(committee: CommitteeShown | null): CommitteeMember | null {
  const { seat } = useRoom();
  return committee?.members.find((one) => one.seat === seat?.seat) ?? null;
}

export const counted = (committee: CommitteeShown) =>
  committee.members.filter((one) => one.standing === 'member');

export const waitingFor = (committee: CommitteeShown) =>
  counted(committee).filter((one) => one.handedInAt === null);

export const committeePath = (tender: string) => `tenders/${tender}/committee`;
