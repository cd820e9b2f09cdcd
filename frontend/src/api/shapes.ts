/**
 * Shapes of the API under the page's own names, from the generated types. Instants are ISO text in
 * UTC, amounts are decimal text, never numbers. Where OpenAPI cannot say it all, we narrow here.
 */
import type { components } from './schema.gen';

type Schemas = components['schemas'];
type With<Shape, More> = Omit<Shape, keyof More> & More;

export type Instant = string;
export type Role = Schemas['Role'] | 'trainer';

export type Money = Schemas['MoneyShape'];
export type Party = Schemas['PartyReference'];
export type PartyShown = Schemas['PartyShown'];
export type PartyRegistration = Schemas['PartyRegistration'];
export type RegistrationShown = Schemas['RegistrationShown'];
export type RegistrationWanted = Schemas['RegistrationMade'];
export type Register = Schemas['RegisterShown'];
export type Licence = Schemas['LicenceListed'];
export type Region = Schemas['RegionListed'];
export type HeldSeat = With<Schemas['HeldSeat'], { role: Role }>;
export type Session = With<Schemas['Session'], { seats: HeldSeat[] }>;
export type SeatShown = With<Schemas['SeatShown'], { role: Role }>;
export type SeatWanted = Schemas['SeatPlan'];
export type Invitation = With<Schemas['Invitation'], { role: Role | null }>;
export type PersonListed = Schemas['PersonListed'];
export type PersonalCode = Schemas['PersonalCode'];
export type SeatCardShown = With<Schemas['SeatCardShown'], { role: Role }>;
export type RunShown = Schemas['RunShown'];
export type Handout = Schemas['HandoutShown'];
export type Playlist = Schemas['PlaylistShown'];
export type QrPicture = Schemas['QrCode'];
export type Clock = Schemas['ClockShown'];
export type ClockMove = Schemas['ClockMove'];
export type Checkpoint = Schemas['CheckpointShown'];
export type Consistency = Schemas['ConsistencyShown'];

/** The number on the wall: how long the ledger is, and its root. */
export interface WallNumber {
  log?: string;
  size?: number;
  root?: string;
}
export type WorkshopShown = With<Schemas['WorkshopShown'], { checkpoint: WallNumber }>;
/** What a new workshop needs; the server fills in the rest. */
export type ScenarioShown = Schemas['ScenarioShown'];
export type PackShown = Schemas['PackShown'];
export type WorkshopWanted = Pick<Schemas['WorkshopPlan'], 'title' | 'language'> &
  Partial<Schemas['WorkshopPlan']>;
export type Projection = With<Schemas['ProjectorShown'], { checkpoint: WallNumber }>;

/** An entry as it stands in the ledger, under its own names. */
export interface Entry {
  v: 1;
  kind: string;
  seat: string;
  /** Who acted from the seat, as an identifier. */
  by?: string;
  recorded_at: Instant;
  recorded_real: Instant;
  audience: 'all' | { seats: string[]; after?: string };
  salt: string;
  data: Record<string, unknown>;
}
export type EntryShown = With<Schemas['EntrySeen'], { entry: Entry | null }>;
export type EntriesShown = With<Schemas['EntriesSeen'], { entries: EntryShown[] }>;
export type Receipt = With<Schemas['ReceiptShown'], { entry: Entry }>;

export type TenderStatus = Schemas['TenderShown']['status'];
export type LineItem = Schemas['ItemShape'];
export type Lot = Schemas['LotShape'];
export type Classification = Schemas['ClassificationShape'];
export type TenderDraft = With<
  Schemas['TenderDraft'],
  { description?: string; criteria?: AwardCriterion[]; green?: GreenRequirement[] }
>;
export type TenderShown = Schemas['TenderShown'];
export type ProcedureShown = Schemas['ProcedureShown'];
export type BidSecurity = Schemas['BidSecurityShape'];
export type SecurityLaw = Schemas['SecurityLawShown'];
export type SecurityGivenShown = Schemas['SecurityShown'];
export type BidSecurityShown = Schemas['BidSecurityShown'];
export type ReserveNotice = Schemas['ReservePricesShown'];
export type Check = Schemas['CheckShown'];
export type FailureShown = Schemas['FailureShown'];
export type TryShown = Schemas['TryShown'];
export type LotEnd = Schemas['LotEndShown'];
export type StepOption = Schemas['OptionShown'];
export type EnvelopeSent = Schemas['EnvelopeSent'];
export type BidSent = Schemas['BidSent'];
export type AttemptNamed = Schemas['AttemptNamed'];
export type BidShown = Schemas['BidShown'];
export type ReceiptAnswer = With<Schemas['BidReceipt'], { receipt: Receipt }>;
export type OpenedBid = Schemas['OpenedBidShown'];
export type Fate = NonNullable<OpenedBid['fate']>;
export type ReserveRule = Schemas['ReserveRuleShown'];
export type Candidate = Schemas['CandidateShown'];
/** What the record of an opening says of the draw of one lot; all of it where it was revealed. */
export type DrawRecord = With<Schemas['RevealedShown'], { base: Money }>;
export type OpeningShown = With<
  Schemas['OpeningShown'],
  { offers: OfferOpened[]; reservePrices: DrawRecord[] | null }
>;
/** What an opening made, without its rows: these are read by whoever shows them. */
export type Opening = Omit<OpeningShown, 'bids' | 'offers'>;
export type CommitteeShown = Schemas['CommitteeShown'];
export type CommitteeMember = Schemas['CommitteeMemberShown'];
export type MarksShown = Schemas['MarksShown'];
export type BidToMark = Schemas['BidToMark'];
export type CriterionToMark = Schemas['CriterionToMark'];
export type MarkShown = Schemas['MarkShown'];
export type AgreedMark = Schemas['AgreedMarkShown'];
export type BidScore = Schemas['ScoreShown'];
export type OfferOpened = Schemas['OfferOpenedShown'];
export type OfferSaid = Schemas['OfferShown'];
export type Judged = Schemas['JudgedShown'];
export type PriceOpening = With<
  Schemas['PriceOpeningShown'],
  { reservePrices: DrawRecord[] | null }
>;
export type ProgressShown = Schemas['Progress'];
export type ExaminationShown = Schemas['ExaminationShown'];
export type RestExaminedShown = Schemas['RestExaminedShown'];
export type AwardLineShown = Schemas['AwardLineShown'];
export type RankedBid = Schemas['RankedShown'];
export type LifeSheet = Schemas['LifeCycleShape'];
export type LifeCost = Schemas['LifeCostShown'];
export type LotLives = Schemas['LotLivesShown'];
export type AwardCriterion = Schemas['CriterionShape'];
export type GreenRequirement = Schemas['GreenRequirementShape'];
export type GreenMeasure = Schemas['GreenMeasureShown'];
export type Market = Schemas['ResearchedShown'];
export type Bounds = Schemas['BoundsShown'];
export type BoundedBid = Schemas['BoundedBidShown'];
export type Queue = Schemas['QueueShown'];
export type LotTalks = Schemas['LotTalksShown'];
export type TalksBidShown = Schemas['NegotiatedBidShown'];
export type QueuedBid = Schemas['QueuedBidShown'];
export type OutOfRace = Schemas['OutOfRaceShown'];
export type RankingShown = Schemas['RankingShown'];
export type Balance = Schemas['BalanceShown'];
export type Tie = Schemas['TieShown'];
export type Lottery = Schemas['LotteryShown'];
export type AwardWanted = Schemas['AwardMade'];
export type AwardShown = With<Schemas['AwardShown'], { receipt: Receipt }>;
export type AmendmentShown = Schemas['AmendmentShown'];
