/** Shapes of the API. Instants are ISO text in UTC, amounts are decimal text, never numbers. */
export type Instant = string;
export type Role =
  | 'procuringOfficer'
  | 'tenderer'
  | 'evaluator'
  | 'auditor'
  | 'observer'
  | 'trainer';

export interface Money {
  amount: string;
  currency: string;
}
export interface Party {
  id: string;
  name: string;
}
export interface PartyShown extends Party {
  seats: string[];
  roles: string[];
}
export interface HeldSeat {
  workshop: string;
  workshopTitle: string;
  seat: string;
  role: Role;
  organisation: string;
  party: string;
}
export interface Session {
  participant: { id: string; name: string; trainer: boolean };
  seats: HeldSeat[];
  workshops: { slug: string; title: string }[];
}
export interface SeatShown {
  seat: string;
  role: Role;
  organisation: string;
  party: string;
  holder: string | null;
  mine: boolean;
  bot: boolean;
}
export interface Clock {
  now: Instant;
  rate: number;
  held: boolean;
  heldCause?: string | null;
  anchorVirtual: Instant;
  anchorReal: Instant;
  realNow: Instant;
}
export interface Checkpoint {
  log: string;
  size: number;
  root: string;
  at: Instant;
  signature: string;
  key: string;
}
/** The number on the wall: how long the ledger is, and its root. */
export interface WallNumber {
  log?: string;
  size?: number;
  root?: string;
}
export interface WorkshopShown {
  slug: string;
  title: string;
  language: 'en' | 'ar';
  attempt: number;
  log: string;
  pack: string;
  packDate: string;
  scenario: string | null;
  zone?: string;
  clock: Clock;
  keyFingerprint: string;
  checkpoint: WallNumber;
  pin?: string | null;
  joinLink?: string | null;
  projectorLink?: string | null;
}
export interface SeatWanted {
  seat: string;
  role: Role;
  organisation: string;
}
export interface WorkshopWanted {
  slug?: string;
  title: string;
  language: 'en' | 'ar';
  pack: string;
  packDate?: string;
  startsAt?: Instant;
  rate?: number;
  scenario?: string;
  seats: SeatWanted[];
}
export interface Entry {
  v: 1;
  kind: string;
  seat: string;
  recorded_at: Instant;
  recorded_real: Instant;
  audience: 'all' | { seats: string[]; after?: string };
  salt: string;
  data: Record<string, unknown>;
}
export interface EntryShown {
  cursor: string;
  index: number;
  leaf: string;
  entry: Entry | null;
}
export interface EntriesShown {
  entries: EntryShown[];
  checkpoint: Checkpoint | null;
}
export interface Receipt {
  format: 'minikoneps/receipt/v1';
  entry: Entry;
  index: number;
  proof: string[];
  checkpoint: Checkpoint;
}
export interface Step {
  id: string;
  act: number;
  actName: string;
  text: string;
  seat: string | null;
  /** A seat, `trainer` or `clock`. */
  owner: string;
  kind: string | null;
  done: boolean;
  doneAt: Instant | null;
  route: string | null;
  hints: string[];
}
export interface Projection {
  title: string;
  language: string;
  pin: string;
  joinUrl: string;
  joinQr: { path: string; size: number };
  clock: Clock;
  phase: {
    tender: string | null;
    title: string | null;
    noticeNumber: string | null;
    status: string;
    deadline: Instant | null;
  };
  keyFingerprint: string;
  checkpoint: WallNumber;
  bidsCount: number | null;
}
export type {
  AwardShown,
  AwardWanted,
  BidSent,
  BidShown,
  Check,
  EnvelopeSent,
  ExaminationShown,
  LineItem,
  OpenedBid,
  OpeningShown,
  RankedBid,
  RankingShown,
  ReceiptAnswer,
  TenderDraft,
  TenderShown,
  TenderStatus,
} from './stages';
