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
  name: 'register' | 'briefing';
  state: StepState;
  /** Until when, or from when on. */
  at: Instant;
  /** Since when it is done. */
  since: Instant | null;
}

type Own = Pick<ParticipationShown, 'registeredAt' | 'attendedAt'>;

/** Whether a notice asks something of a tenderer before it takes a bid. */
export const asksBefore = ({ participationPeriod, siteBriefing }: TenderShown): boolean =>
  Boolean(participationPeriod?.endDate) || siteBriefing?.attendanceRequired === true;

/** What a tenderer has to do before a bid of it is taken, and how far it has come. */
export function stepsBefore(tender: TenderShown, own: Own, now: number): StepBefore[] {
  const steps: StepBefore[] = [];
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
