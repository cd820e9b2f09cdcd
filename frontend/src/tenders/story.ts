import type {
  AwardShown,
  Opening,
  PriceOpening,
  RankingShown,
  Role,
  TenderShown,
} from '../api/shapes';

/** How far a tender has come, over all stages. */
export type Phase =
  | 'planned'
  | 'active'
  | 'closing'
  | 'closed'
  | 'opened'
  | 'ranked'
  | 'awarded'
  | 'unsuccessful'
  | 'cancelled';

export interface Story {
  tender: TenderShown;
  /** Where prices have envelopes of their own, their opening once it took place. */
  opening: Opening | null;
  prices: PriceOpening | null;
  ranking: RankingShown | null;
  /** The decisions that stand, one for a lot. */
  awards: AwardShown[];
  /** Those that do not stand any more. */
  cancelled?: AwardShown[];
}

export function phaseOf({ tender, opening, ranking, awards }: Omit<Story, 'prices'>): Phase {
  if (tender.status === 'cancelled') return 'cancelled';
  // A tender is over when its last lot is decided.
  if (awards.length > 0 && awards.length >= tender.lots.length) {
    return awards.some((award) => award.status === 'active') ? 'awarded' : 'unsuccessful';
  }
  if (ranking) return 'ranked';
  if (opening) return 'opened';
  return tender.status;
}

export const STAGES = ['notice', 'bid', 'opening', 'evaluation', 'award'] as const;
export type StageName = (typeof STAGES)[number];

/** The last stage that has something to look at. */
export function reached(phase: Phase): StageName {
  if (phase === 'planned' || phase === 'cancelled') return 'notice';
  if (phase === 'active' || phase === 'closing') return 'bid';
  if (phase === 'closed') return 'opening';
  if (phase === 'opened') return 'evaluation';
  return 'award';
}

export interface NextStep {
  /** Where the next act of this seat is done; absent while it waits for somebody else. */
  act?: { to: StageName | 'edit'; words: NextWords };
  /** Whom it waits for. */
  wait?: WaitWords;
  /** Something to look at meanwhile. */
  look?: { to: StageName; words: NextWords };
}
export type NextWords =
  | 'edit'
  | 'bid'
  | 'standing'
  | 'opening'
  | 'seeOpening'
  | 'evaluation'
  | 'seeEvaluation'
  | 'award'
  | 'seeAward';
export type WaitWords =
  | 'waitDeadline'
  | 'waitClosing'
  | 'waitOpening'
  | 'waitEvaluation'
  | 'waitAward'
  | 'noSeat';

/** What this seat does next in this tender, or whom it waits for. */
export function nextStep(phase: Phase, role: Role | null, hasBid: boolean): NextStep {
  const officer = role === 'procuringOfficer';
  switch (phase) {
    case 'planned':
      return officer ? { act: { to: 'edit', words: 'edit' } } : {};
    case 'active':
      if (role === 'tenderer') return { act: { to: 'bid', words: hasBid ? 'standing' : 'bid' } };
      return { wait: role ? 'waitDeadline' : 'noSeat' };
    case 'cancelled':
      return {};
    case 'closing':
      return { wait: 'waitClosing' };
    case 'closed':
      if (officer) return { act: { to: 'opening', words: 'opening' } };
      return { wait: 'waitOpening' };
    case 'opened':
      if (officer || role === 'evaluator')
        return { act: { to: 'evaluation', words: 'evaluation' } };
      return { wait: 'waitEvaluation', look: { to: 'opening', words: 'seeOpening' } };
    case 'ranked':
      if (officer) return { act: { to: 'award', words: 'award' } };
      return { wait: 'waitAward', look: { to: 'evaluation', words: 'seeEvaluation' } };
    default:
      return { act: { to: 'award', words: 'seeAward' } };
  }
}

export const isSealed = (phase: Phase) =>
  phase === 'active' || phase === 'closing' || phase === 'closed' || phase === 'cancelled';
