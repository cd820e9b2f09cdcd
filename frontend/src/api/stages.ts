import type { Instant, Money, Party, Receipt } from './shapes';

export type TenderStatus = 'planned' | 'active' | 'closing' | 'closed' | 'opened';
export interface LineItem {
  id: string;
  description: string;
  quantity: string;
  unit: string;
}
export interface TenderDraft {
  title: string;
  description?: string;
  buyer?: { name: string };
  procurementMethod: 'open';
  awardCriteria: 'priceOnly';
  value?: Money;
  currency: string;
  items: LineItem[];
  tenderPeriod?: { endDate: Instant };
  contractPeriod?: { startDate: Instant; endDate: Instant };
}
export interface TenderShown extends Omit<TenderDraft, 'tenderPeriod'> {
  id: string;
  noticeNumber?: string | null;
  noticeVersion: number;
  status: TenderStatus;
  procuringEntity: Party;
  tenderPeriod: { startDate?: Instant | null; endDate?: Instant | null } | null;
  publishedAt?: Instant | null;
  closedAt?: Instant | null;
  openingKey?: { id: string; publicKey: string } | null;
  sealing: 'escrow';
  procedure: { pack: string; packDate: string; minimumDays: number; source: string };
  sealInfo?: { workshop: string; attempt: number; stage: 'bid'; lot: '1' } | null;
}
export interface Check {
  code: string;
  ok: boolean;
  facts: Record<string, string | number>;
}
export interface EnvelopeSent {
  lot: '1';
  stage: 'bid';
  openingKey: string;
  info: string;
  ciphertext: string;
}
export interface BidSent {
  noticeVersion: number;
  envelopes: EnvelopeSent[];
}
export interface BidShown {
  id: string;
  tender: string;
  tenderer: Party;
  status: 'valid' | 'withdrawn' | 'replaced';
  receivedAt: Instant;
  withdrawnAt?: Instant | null;
  replacedBy?: string | null;
  noticeVersion: number;
  ciphertextSha256: string;
  bytes: number;
  envelopeHead?: string | null;
}
export interface ReceiptAnswer {
  bid: BidShown;
  receipt: Receipt;
}
export interface OpenedBid {
  bid: string;
  tenderer: Party;
  receivedAt: Instant;
  outcome: 'opened' | 'unopenable';
  reason?: string | null;
  total?: Money | null;
  lines?: { item: string; quantity: string; unitPrice: string; amount: string }[] | null;
}
export interface OpeningShown {
  tender: string;
  openedAt: Instant;
  openingKey: string;
  bids: OpenedBid[];
  receipt: Receipt;
}
export interface ExaminationShown {
  bid: string;
  responsive: boolean;
  reasons: string;
  examinedAt: Instant;
  seat: string;
}
export interface RankedBid {
  rank: number;
  bid: string;
  tenderer: Party;
  total: Money;
  tied: boolean;
}
export interface RankingShown {
  tender: string;
  method: 'lowestPrice';
  rankedAt: Instant;
  ranking: RankedBid[];
  notResponsive: { bid: string; tenderer: Party; reasons?: string }[];
}
export interface AwardWanted {
  status: 'active' | 'unsuccessful';
  bid?: string;
  reasons: string;
}
export interface AwardShown extends AwardWanted {
  id: string;
  tender: string;
  supplier?: Party | null;
  value?: Money | null;
  decidedAt: Instant;
  receipt: Receipt;
}
