import type { Topic } from '../api/useRead';

/** Which reads an entry makes stale. An opening shows sealed entries, so it refreshes everything. */
const byNoun: Record<string, Topic[]> = {
  // An amendment supersedes bids; a publication shows what was attached to the draft.
  tender: ['tenders', 'bids', 'documents', 'enquiries', 'plans', 'steps'],
  document: ['documents', 'steps'],
  enquiry: ['enquiries', 'steps'],
  enquiries: ['enquiries', 'steps'],
  participation: ['participation', 'steps'],
  briefing: ['participation', 'steps'],
  invitation: ['participation', 'steps'],
  prices: ['evaluations', 'ledger', 'steps'],
  consortium: ['consortia', 'bids', 'steps'],
  bid: ['bids', 'tenders', 'consortia', 'steps'],
  bids: [
    'tenders',
    'bids',
    'evaluations',
    'committees',
    'participation',
    'consortia',
    'ledger',
    'steps',
  ],
  // What is approved has an entry of its own; a draft that was turned down is its officer's again.
  approval: ['approvals', 'steps'],
  committee: ['committees', 'evaluations', 'steps'],
  committee_member: ['committees', 'evaluations', 'steps'],
  interest: ['committees', 'evaluations', 'steps'],
  mark: ['committees', 'steps'],
  marks: ['committees', 'steps'],
  explanation: ['evaluations', 'awards', 'steps'],
  negotiation: ['evaluations', 'awards', 'steps'],
  research: ['evaluations', 'steps'],
  award: ['awards', 'complaints', 'evaluations', 'tenders', 'steps'],
  supplier: ['awards', 'steps'],
  security: ['awards', 'steps'],
  complaint: ['complaints', 'awards', 'steps'],
  // An upheld complaint takes an examination back, and the ranking with it.
  examination: ['evaluations', 'awards', 'tenders', 'steps'],
  finding: ['findings', 'steps'],
  plan: ['plans', 'steps'],
  prespecification: ['plans', 'steps'],
  comment: ['plans', 'steps'],
  clock: ['tenders', 'plans', 'awards', 'complaints', 'steps'],
  seat: ['seats', 'parties'],
  party: ['parties', 'seats', 'debarments', 'awards'],
  debarment: ['debarments', 'parties', 'awards'],
  registration: ['registrations', 'parties', 'steps'],
};

export function topicsOf(kind: string): Topic[] {
  if (kind === 'bid.examined' || kind === 'bids.ranked')
    return ['evaluations', 'committees', 'tenders', 'steps'];
  if (kind === 'bid.qualified') return ['evaluations', 'awards', 'tenders', 'steps'];
  return byNoun[kind.split('.')[0] ?? ''] ?? ['steps'];
}
