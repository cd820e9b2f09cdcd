import type { Classification, Lot, TenderShown } from '../../api/shapes';
import { toLocalInput } from '../../fields/time';
import type { Eligibility } from '../../parties/EligibilityPicker';
import { emptyJudging, type JudgingValues, judgingOf } from './judging/judged';
import { type SecurityValues, securityOf } from './security/security';

/** The draft as typed: amounts, numbers and instants are text. */
export interface DraftValues extends JudgingValues {
  title: string;
  description: string;
  buyer: string;
  currency: string;
  value: string;
  deadline: string;
  contractStart: string;
  contractEnd: string;
  enquiryDeadline: string;
  participationDeadline: string;
  briefingDate: string;
  briefingPlace: string;
  attendanceRequired: boolean;
  eligibility: Eligibility;
  /** A procedure of the country pack, by its id there. */
  procedure: string;
  category: NonNullable<TenderShown['mainProcurementCategory']> | '';
  /** The order plan it comes from; not typed, only carried on. */
  plan: string | null;
  lots: LotValues[];
  items: ItemValues[];
  /** None is asked where there is nothing. */
  security: SecurityValues | null;
}
export interface LotValues {
  id: string;
  title: string;
  description: string;
  value: string;
  statutoryCosts: string;
  netCost: string;
}
export interface ItemValues {
  id: string;
  description: string;
  quantity: string;
  unit: string;
  relatedLot: string;
  classification: Classification | null;
}

export type Mistake = 'needed' | 'notNumber' | 'notMoney' | 'notDate' | 'endBeforeStart';
export type Mistakes = Record<string, Mistake>;

export const ONLY_LOT = '1';
export const USUAL_PROCEDURE = 'open';
export const QUANTITY_PLACES = 6;

export const emptyLot = (id: string): LotValues => ({
  id,
  title: '',
  description: '',
  value: '',
  statutoryCosts: '',
  netCost: '',
});

export const emptyItem = (id: string, relatedLot = ONLY_LOT): ItemValues => ({
  id,
  description: '',
  quantity: '1',
  unit: '',
  relatedLot,
  classification: null,
});

export const emptyDraft = (currency = ''): DraftValues => ({
  title: '',
  description: '',
  buyer: '',
  currency,
  value: '',
  deadline: '',
  contractStart: '',
  contractEnd: '',
  enquiryDeadline: '',
  participationDeadline: '',
  briefingDate: '',
  briefingPlace: '',
  attendanceRequired: false,
  eligibility: { licences: [], regions: [] },
  procedure: USUAL_PROCEDURE,
  category: '',
  plan: null,
  lots: [emptyLot(ONLY_LOT)],
  items: [emptyItem('1')],
  security: null,
  ...emptyJudging(),
});

/** Items and lots are numbered upwards, so a removed number is not given to another thing. */
export function nextId(numbered: readonly { id: string }[]): string {
  const numbers = numbered.map(({ id }) => Number.parseInt(id, 10) || 0);
  return String(Math.max(0, ...numbers) + 1);
}

export function valuesOf(tender: TenderShown, zone: string): DraftValues {
  const local = (instant?: string | null) => (instant ? toLocalInput(instant, zone) : '');
  return {
    title: tender.title,
    description: tender.description ?? '',
    buyer: tender.buyer?.name ?? '',
    currency: tender.currency,
    value: tender.value?.amount ?? '',
    deadline: local(tender.tenderPeriod?.endDate),
    contractStart: local(tender.contractPeriod?.startDate).slice(0, 10),
    contractEnd: local(tender.contractPeriod?.endDate).slice(0, 10),
    enquiryDeadline: local(tender.enquiryPeriod?.endDate),
    participationDeadline: local(tender.participationPeriod?.endDate),
    briefingDate: local(tender.siteBriefing?.date),
    briefingPlace: tender.siteBriefing?.place ?? '',
    attendanceRequired: tender.siteBriefing?.attendanceRequired ?? false,
    eligibility: eligibilityOf(tender),
    procedure: tender.procedureId,
    category: tender.mainProcurementCategory ?? '',
    plan: tender.plan ?? null,
    lots: tender.lots.length > 0 ? tender.lots.map(lotValues) : [emptyLot(ONLY_LOT)],
    items:
      tender.items.length > 0
        ? tender.items.map((item) => ({ ...item, classification: item.classification ?? null }))
        : [emptyItem('1', tender.lots[0]?.id)],
    security: securityOf(tender),
    ...judgingOf(tender),
  };
}

/** Who may bid, in the form's own words. */
export const eligibilityOf = ({ eligibility }: Pick<TenderShown, 'eligibility'>): Eligibility => ({
  licences: (eligibility?.licences ?? []).map(({ id, description = '' }) => ({ id, description })),
  regions: eligibility?.regions ?? [],
});

const lotValues = ({ id, title, description, value, statutoryCosts, netCost }: Lot): LotValues => ({
  id,
  title,
  description,
  value: value?.amount ?? '',
  statutoryCosts: statutoryCosts?.amount ?? '',
  netCost: netCost?.amount ?? '',
});
