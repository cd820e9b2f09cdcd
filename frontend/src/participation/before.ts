import type { Instant, TenderShown } from '../api/shapes';
import type { ParticipationShown } from './shapes';

export type StepState =
  /** Can be done now. */
  | 'todo'
  /** Will be possible, or waits for the procuring officer. */
  | 'wait'
  | 'done'
  /** Too late: no bid will be taken. */
  | 'missed';

export interface StepBefore {
  name: 'invitation' | 'register' | 'briefing';
  state: StepState;
  /** Until when, or from when on. */
  at: Instant;
  /** Since when it is done. */
  since: Instant | null;
}

type Own = Pick<ParticipationShown, 'invitedAt' | 'registeredAt' | 'attendedAt'>;

/** Whether only those may bid whom the officer invites; whom a notice itself asks needs no invitation. */
export const byInvitation = ({ procedure, again }: TenderShown): boolean =>
  !again?.tenderer && (procedure.whoMayBid === 'invited' || procedure.whoMayBid === 'one');

/** Whether a notice asks something of a tenderer before it takes a bid. */
export const asksBefore = (tender: TenderShown): boolean =>
  byInvitation(tender) ||
  Boolean(tender.participationPeriod?.endDate) ||
  tender.siteBriefing?.attendanceRequired === true;

/** What a tenderer has to do before a bid of it is taken, and how far it has come. */
export function stepsBefore(tender: TenderShown, own: Own, now: number): StepBefore[] {
  const steps: StepBefore[] = [];
  const end = tender.tenderPeriod?.endDate;
  if (byInvitation(tender) && end) {
    const since = own.invitedAt;
    const open = now <= Date.parse(end) ? 'wait' : 'missed';
    steps.push({ name: 'invitation', state: since ? 'done' : open, at: end, since });
  }
  const until = tender.participationPeriod?.endDate;
  if (until) {
    const open = now <= Date.parse(until) ? 'todo' : 'missed';
    const since = own.registeredAt;
    steps.push({ name: 'register', state: since ? 'done' : open, at: until, since });
  }
  const { siteBriefing: briefing, tenderPeriod } = tender;
  if (briefing?.attendanceRequired) {
    const over = now > Date.parse(tenderPeriod?.endDate ?? briefing.date);
    const since = own.attendedAt;
    const state = since ? 'done' : over ? 'missed' : 'wait';
    steps.push({ name: 'briefing', state, at: briefing.date, since });
  }
  return steps;
}
