import type { components } from '../api/schema.gen';

type Schemas = components['schemas'];

export type Directory = Schemas['Directory'];
export type WorkshopData = Schemas['WorkshopData'];
export type WorkshopNamed = Schemas['WorkshopNamed'];
export type Publisher = Schemas['PublisherShown'];
export type ProcessShown = Schemas['ProcessShown'];
export type Sum = Schemas['SumShown'];
export type ImportShown = Schemas['ImportShown'];
export type FoundShown = Schemas['FoundShown'];
export type LineShown = Schemas['ImportLineShown'];
export type FindingShown = Schemas['OpenFindingShown'];

/** An amount as a release has it; `readExact` made its number a text. */
export interface Amount {
  amount: string;
  currency: string;
}
export interface Named {
  id: string;
  name?: string;
}
export interface Span {
  startDate?: string;
  endDate?: string;
}
export interface OcdsLot {
  id: string;
  title?: string;
  description?: string;
  status?: string;
  value?: Amount;
}
export interface OcdsItem {
  id: string;
  description?: string;
  quantity?: string;
  unit?: { name?: string };
  relatedLot?: string;
  classification?: { scheme?: string; id?: string; description?: string };
}
export interface OcdsBid {
  id: string;
  status?: string;
  tenderers?: Named[];
  relatedLots?: string[];
  value?: Amount;
  rank?: string;
}
export interface OcdsAward {
  id: string;
  status?: string;
  date?: string;
  description?: string;
  suppliers?: Named[];
  relatedLots?: string[];
  value?: Amount;
}
export interface OcdsDocument {
  id: string;
  title?: string;
  url?: string;
  format?: string;
}
export interface OcdsEnquiry {
  id: string;
  title?: string;
  description?: string;
  answer?: string;
  dateAnswered?: string;
}
export interface OcdsTender {
  title?: string;
  description?: string;
  status?: string;
  procuringEntity?: Named;
  value?: Amount;
  procurementMethod?: string;
  awardCriteria?: string;
  tenderPeriod?: Span;
  enquiryPeriod?: Span;
  contractPeriod?: Span;
  numberOfTenderers?: string;
  lots?: OcdsLot[];
  items?: OcdsItem[];
  documents?: OcdsDocument[];
  enquiries?: OcdsEnquiry[];
  amendments?: { id?: string; date?: string; rationale?: string }[];
}
/** A release of ours, or what all of a process come to. */
export interface Release {
  ocid: string;
  id: string;
  date: string;
  tag: string[];
  title?: string;
  buyer?: Named;
  tender?: OcdsTender;
  bids?: { details?: OcdsBid[] };
  awards?: OcdsAward[];
}
export interface Record {
  ocid: string;
  releases: Release[];
  compiledRelease: Release;
}
