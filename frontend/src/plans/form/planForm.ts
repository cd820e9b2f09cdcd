import { decimalsOf, parseAmount } from '../../fields/money';
import { fromLocalInput, toLocalInput } from '../../fields/time';
import type { PlanMade, PlanShown } from '../shapes';

/** The plan as typed: every field is text. */
export interface PlanValues {
  title: string;
  description: string;
  rationale: string;
  category: PlanMade['mainProcurementCategory'];
  amount: string;
  currency: string;
  project: string;
  expected: string;
  specification: string;
  items: ItemValues[];
}
export interface ItemValues {
  id: string;
  description: string;
  quantity: string;
  unit: string;
}

export type Mistake = 'needed' | 'notMoney' | 'notNumber';
export type Mistakes = Record<string, Mistake>;

const QUANTITY_PLACES = 6;
const SHORTEST = 3;

export const emptyPlan = (): PlanValues => ({
  title: '',
  description: '',
  rationale: '',
  category: 'goods',
  amount: '',
  currency: 'KRW',
  project: '',
  expected: '',
  specification: '',
  items: [],
});

export const emptyItem = (id: string): ItemValues => ({
  id,
  description: '',
  quantity: '1',
  unit: '',
});

export function valuesOf(plan: PlanShown, zone: string): PlanValues {
  const { budget, prespecification } = plan;
  return {
    title: plan.title,
    description: plan.description,
    rationale: plan.rationale,
    category: plan.mainProcurementCategory,
    amount: budget.amount.amount,
    currency: budget.amount.currency,
    project: budget.project,
    expected: toLocalInput(plan.noticeExpectedAt, zone).slice(0, 10),
    specification: prespecification?.specification ?? '',
    items: (plan.items ?? []).map((item) => ({ ...item })),
  };
}

const lines = (text: string) => text.replace(/\r\n?/g, '\n').trim();

/** What the server gets, and what it could not be given. */
export function madeOf(values: PlanValues, zone: string): { made: PlanMade; mistakes: Mistakes } {
  const mistakes: Mistakes = {};
  for (const name of ['title', 'project'] as const) {
    if (values[name].trim() === '') mistakes[name] = 'needed';
  }
  for (const name of ['description', 'rationale'] as const) {
    if (values[name].trim().length < SHORTEST) mistakes[name] = 'needed';
  }
  const amount = parseAmount(values.amount, decimalsOf(values.currency));
  if (amount === null) mistakes.amount = values.amount.trim() ? 'notMoney' : 'needed';
  const expected = fromLocalInput(`${values.expected}T00:00`, zone);
  if (expected === null) mistakes.expected = 'needed';
  const items = values.items.map((item, index) => itemOf(item, index, mistakes));
  const made: PlanMade = {
    title: values.title.trim(),
    description: lines(values.description),
    rationale: lines(values.rationale),
    mainProcurementCategory: values.category,
    procurementMethod: 'open',
    budget: {
      amount: { amount: amount ?? '', currency: values.currency },
      project: values.project.trim(),
    },
    noticeExpectedAt: expected ?? '',
    items,
  };
  return { made, mistakes };
}

function itemOf(item: ItemValues, index: number, mistakes: Mistakes): ItemValues {
  const quantity = parseAmount(item.quantity, QUANTITY_PLACES);
  if (quantity === null || /^[0.]+$/.test(quantity))
    mistakes[`items.${index}.quantity`] = 'notNumber';
  if (item.description.trim() === '') mistakes[`items.${index}.description`] = 'needed';
  if (item.unit.trim() === '') mistakes[`items.${index}.unit`] = 'needed';
  return {
    id: item.id,
    description: item.description.trim(),
    quantity: quantity ?? item.quantity,
    unit: item.unit.trim(),
  };
}
