import type { LineItem, Lot, TenderDraft } from '../../api/shapes';
import { decimalsOf, parseAmount } from '../../fields/money';
import { fromLocalInput } from '../../fields/time';
import { type Cost, costsAsked } from './costs/costs';
import {
  type DraftValues,
  type ItemValues,
  type LotValues,
  type Mistakes,
  QUANTITY_PLACES,
} from './draftForm';
import { judgingSent } from './judging/judged';
import { securitySent } from './security/security';

/** What the server gets, and what it could not be given; an unfinished draft is no mistake. */
export function draftOf(
  values: DraftValues,
  zone: string,
  awardMethod: string | null = null,
): { draft: TenderDraft; mistakes: Mistakes } {
  const mistakes: Mistakes = {};
  if (values.title.trim() === '') mistakes.title = 'needed';
  const draft: TenderDraft = {
    title: values.title.trim(),
    procurementMethod: 'open', // the server writes that of the procedure
    procedureId: values.procedure,
    awardCriteria: 'priceOnly',
    currency: values.currency,
    lots: values.lots.map((lot, index) =>
      lotOf(lot, index, ['value', ...costsAsked(values.category, awardMethod)], values, mistakes),
    ),
    items: values.items.map((item, index) => itemOf(item, index, mistakes)),
  };
  if (values.description.trim()) draft.description = lines(values.description);
  if (values.buyer.trim()) draft.buyer = { name: values.buyer.trim() };
  if (values.value.trim()) {
    const amount = parseAmount(values.value, decimalsOf(values.currency));
    if (amount === null) mistakes.value = 'notMoney';
    else draft.value = { amount, currency: values.currency };
  }
  for (const [field, period] of PERIODS) {
    if (!values[field]) continue;
    const endDate = fromLocalInput(values[field], zone);
    if (endDate === null) mistakes[field] = 'notDate';
    else draft[period] = { endDate };
  }
  const briefing = briefingOf(values, zone, mistakes);
  if (briefing) draft.siteBriefing = briefing;
  const { licences, regions } = values.eligibility;
  if (licences.length > 0 || regions.length > 0) draft.eligibility = { licences, regions };
  Object.assign(draft, judgingSent(values, awardMethod, mistakes));
  const security = securitySent(values.security, mistakes);
  if (security) draft.bidSecurity = security;
  if (values.category) draft.mainProcurementCategory = values.category;
  if (values.plan) draft.plan = values.plan;
  const startDate = fromLocalInput(`${values.contractStart}T00:00`, zone);
  const endDate = fromLocalInput(`${values.contractEnd}T00:00`, zone);
  if (values.contractStart && !values.contractEnd) mistakes.contractEnd = 'needed';
  if (values.contractEnd && !values.contractStart) mistakes.contractStart = 'needed';
  if (startDate && endDate) {
    if (endDate < startDate) mistakes.contractEnd = 'endBeforeStart';
    draft.contractPeriod = { startDate, endDate };
  }
  return { draft, mistakes };
}

const PERIODS = [
  ['deadline', 'tenderPeriod'],
  ['enquiryDeadline', 'enquiryPeriod'],
  ['participationDeadline', 'participationPeriod'],
] as const;

function briefingOf(values: DraftValues, zone: string, mistakes: Mistakes) {
  const place = values.briefingPlace.trim();
  if (!values.briefingDate) {
    if (place) mistakes.briefingDate = 'needed';
    return null;
  }
  const date = fromLocalInput(values.briefingDate, zone);
  if (date === null) {
    mistakes.briefingDate = 'notDate';
    return null;
  }
  return { date, place, attendanceRequired: values.attendanceRequired };
}

function lotOf(
  lot: LotValues,
  index: number,
  amounts: readonly ('value' | Cost)[],
  { currency }: DraftValues,
  mistakes: Mistakes,
): Lot {
  const sent: Lot = {
    id: lot.id,
    title: lot.title.trim(),
    description: lines(lot.description),
  };
  for (const name of amounts) {
    if (lot[name].trim() === '') continue;
    const amount = parseAmount(lot[name], decimalsOf(currency));
    if (amount === null) mistakes[`lots.${index}.${name}`] = 'notMoney';
    else sent[name] = { amount, currency };
  }
  return sent;
}

function itemOf(item: ItemValues, index: number, mistakes: Mistakes): LineItem {
  const quantity = parseAmount(item.quantity, QUANTITY_PLACES);
  if (quantity === null) mistakes[`items.${index}.quantity`] = 'notNumber';
  const sent: LineItem = {
    id: item.id,
    description: item.description.trim(),
    quantity: quantity ?? item.quantity,
    unit: item.unit.trim(),
    relatedLot: item.relatedLot,
  };
  const code = item.classification?.id.trim();
  if (item.classification && code) sent.classification = { ...item.classification, id: code };
  return sent;
}

// Text pasted from Windows files carries \r\n.
const lines = (text: string) => text.replace(/\r\n?/g, '\n').trim();
