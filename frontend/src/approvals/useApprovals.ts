import type { components } from '../api/schema.gen';
import type { TenderShown } from '../api/shapes';
import { useRead } from '../api/useRead';
import { usePlays, useRoom } from '../live/room';

export type Approval = components['schemas']['ApprovalShown'];
export type OfficialAct = Approval['act'];

/** What waits comes first, so one page of the list holds all of it. */
const LATEST = 'approvals?range=[0,99]';

/** What the officers of this seat's organisation asked for; nobody else's. */
export function useApprovals(): Approval[] {
  const officer = usePlays('procuringOfficer');
  return useRead<Approval[]>('approvals', LATEST, { enabled: officer }).data ?? [];
}

/** What was asked for a tender, or one of its lots, and waits for a second person. */
export function useWaiting(tender: string | undefined, lot?: string): Approval[] {
  return useApprovals().filter(
    (one) =>
      one.status === 'pending' && one.tender === tender && (lot === undefined || one.lot === lot),
  );
}

/** Whether the seat in play, held by whom it is, may be the second person. */
export function useMayDecide(approval: Approval): boolean {
  const { seat } = useRoom();
  return !approval.own && seat?.seat !== approval.askedBy;
}

/** Whether the law of the room wants a second person for an act on this tender. */
export const needsSecond = (tender: TenderShown | null, act: OfficialAct): boolean =>
  tender?.procedure.secondPerson.includes(act) ?? false;
