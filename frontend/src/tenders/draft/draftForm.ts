import type { TenderDraft, TenderShown } from '../../api/shapes';
import { decimalsOf, parseAmount } from '../../fields/money';
import { fromLocalInput, toLocalInput } from '../../fields/time';

/** The draft as typed: every field is text. */
export interface DraftValues {
  title: string;
  description: string;
  buyer: string;
  currency: string;
  value: string;
  deadline: string;
  contractStart: string;
  contractEnd: string;
  items: ItemValues[];
}
export interface ItemValues {
  id: string;
  description: string;
  quantity: string;
  unit: string;
}

export type Mistake = 'needed' | 'notNumber' | 'notMoney' | 'notDate' | 'endBeforeStart';
export type Mistakes = Record<string, Mistake>;

const QUANTITY_PLACES = 6;

export const emptyItem = (id: string): ItemValues => ({
  id,
  description: '',
  quantity: '1',
  unit: '',
});

export const emptyDraft = (): DraftValues => ({
  title: '',
  description: '',
  buyer: '',
  currency: 'KRW',
  value: '',
  deadline: '',
  contractStart: '',
  contractEnd: '',
  items: [emptyItem('1')],
});

/** Items are numbered by hand-counting, so a removed number is not given to another thing. */
export function nextItemId(items: readonly ItemValues[]): string {
  const numbers = items.map((item) => Number.parseInt(item.id, 10) || 0);
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
    items: tender.items.length > 0 ? tender.items.map((item) => ({ ...item })) : [emptyItem('1')],
  };
}

/** What the server gets, and what it could not be given; an unfinished draft is no mistake. */
export function draftOf(
  values: DraftValues,
  zone: string,
): { draft: TenderDraft; mistakes: Mistakes } {
  const mistakes: Mistakes = {};
  if (values.title.trim() === '') mistakes.title = 'needed';
  const draft: TenderDraft = {
    title: values.title.trim(),
    procurementMethod: 'open',
    awardCriteria: 'priceOnly',
    currency: values.currency,
    items: values.items.map((item, index) => itemOf(item, index, mistakes)),
  };
  if (values.description.trim()) draft.description = lines(values.description);
  if (values.buyer.trim()) draft.buyer = { name: values.buyer.trim() };
  if (values.value.trim()) {
    const amount = parseAmount(values.value, decimalsOf(values.currency));
    if (amount === null) mistakes.value = 'notMoney';
    else draft.value = { amount, currency: values.currency };
  }
  if (values.deadline) {
    const endDate = fromLocalInput(values.deadline, zone);
    if (endDate === null) mistakes.deadline = 'notDate';
    else draft.tenderPeriod = { endDate };
  }
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

function itemOf(item: ItemValues, index: number, mistakes: Mistakes): ItemValues {
  const quantity = parseAmount(item.quantity, QUANTITY_PLACES);
  if (quantity === null) mistakes[`items.${index}.quantity`] = 'notNumber';
  return {
    id: item.id,
    description: item.description.trim(),
    quantity: quantity ?? item.quantity,
    unit: item.unit.trim(),
  };
}

// Text pasted from Windows files carries \r\n.
const lines = (text: string) => text.replace(/\r\n?/g, '\n').trim();
