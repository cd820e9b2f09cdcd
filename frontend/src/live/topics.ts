import type { Topic } from '../api/useRead';

/** Which reads an entry makes stale. An opening shows sealed entries, so it refreshes everything. */
const byNoun: Record<string, Topic[]> = {
  // An amendment supersedes bids; a publication shows what was attached to the draft.
  tender: ['tenders', 'bids', 'documents', 'enquiries', 'plans', 'exercise'],
  document: ['documents'],
  enquiry: ['enquiries'],
  enquiries: ['enquiries'],
  participation: ['participation'],
  briefing: ['participation'],
  invitation: ['participation'],
  prices: ['evaluations', 'ledger'],
  consortium: ['consortia', 'bids'],
  bid: ['bids', 'tenders', 'consortia'],
  bids: ['tenders', 'bids', 'evaluations', 'committees', 'participation', 'consortia', 'ledger'],
  // What is approved has an entry of its own; a draft that was turned down is its officer's again.
  approval: ['approvals'],
  committee: ['committees', 'evaluations'],
  committee_member: ['committees', 'evaluations'],
  interest: ['committees', 'evaluations'],
  mark: ['committees'],
  marks: ['committees'],
  explanation: ['evaluations', 'awards'],
  negotiation: ['evaluations', 'awards'],
  research: ['evaluations'],
  award: ['awards', 'complaints', 'evaluations', 'tenders'],
  supplier: ['awards'],
  security: ['awards'],
  complaint: ['complaints', 'awards'],
  collusion: ['conversations'],
  crowd: ['crowds', 'parties'],
  collusion_report: ['conversations'],
  // An upheld complaint takes an examination back, and the ranking with it.
  examination: ['evaluations', 'awards', 'tenders'],
  finding: ['findings'],
  plan: ['plans'],
  prespecification: ['plans'],
  comment: ['plans'],
  clock: ['tenders', 'plans', 'awards', 'complaints'],
  seat: ['seats', 'parties', 'exercise'],
  party: ['parties', 'seats', 'debarments', 'awards'],
  debarment: ['debarments', 'parties', 'awards'],
  exercise: ['exercise', 'seats'],
  scene: ['exercise'],
  task: ['exercise'],
  hint: ['exercise'],
  figure: ['exercise'],
  check: ['exercise'],
  points: ['exercise'],
  bots: ['exercise'],
  persona: ['exercise'],
  badges: ['exercise', 'seats'],
  message: ['exercise'],
  wall: ['wall'],
  registration: ['registrations', 'parties'],
};

export function topicsOf(kind: string): Topic[] {
  if (kind === 'bid.examined' || kind === 'bids.ranked')
    return ['evaluations', 'committees', 'tenders'];
  if (kind === 'bid.qualified') return ['evaluations', 'awards', 'tenders'];
  return byNoun[kind.split('.')[0] ?? ''] ?? [];
}
