import type {
  AwardCriterion,
  GreenRequirement,
  LifeSheet,
  TenderDraft,
  TenderShown,
} from '../../../api/shapes';
import { parseAmount } from '../../../fields/money';
import type { Mistakes } from '../draftForm';

/** A criterion as typed; the least share is in percent. */
export interface CriterionValues {
  id: string;
  name: string;
  description: string;
  weight: string;
  fullMarks: string;
  leastShare: string;
  partOf: string;
}

/** The sheet of a life as typed; the rate is in percent. */
export interface LifeValues {
  years: string;
  rate: string;
  energyUnit: string;
  energyPrice: string;
  carbonPrice: string;
  carbonPerEnergy: string;
}

/** How bids are judged, as typed. */
export interface JudgingValues {
  criteria: CriterionValues[];
  priceWeight: string;
  life: LifeValues;
  green: GreenRequirement[];
}

const PLACES = 6;
const HUNDREDTHS = 4;
const WITH_CRITERIA = [
  'ratedCriteria',
  'negotiated',
  'fixedBudget',
  'comprehensiveEvaluation',
  'passThenPrice',
];

export const ratesCriteria = (method: string | null) => WITH_CRITERIA.includes(method ?? '');
export const weighsPrice = (method: string | null) =>
  method === 'ratedCriteria' || method === 'negotiated';
export const countsLife = (method: string | null) => method === 'lifeCycleCost';

export const emptyCriterion = (id: string): CriterionValues => ({
  id,
  name: '',
  description: '',
  weight: '',
  fullMarks: '100',
  leastShare: '',
  partOf: '',
});

export const emptyJudging = (): JudgingValues => ({
  criteria: [],
  priceWeight: '',
  life: {
    years: '',
    rate: '',
    energyUnit: 'kWh',
    energyPrice: '',
    carbonPrice: '',
    carbonPerEnergy: '',
  },
  green: [],
});

export function judgingOf(tender: TenderShown): JudgingValues {
  const empty = emptyJudging();
  return {
    criteria: tender.criteria.map((one) => ({
      id: one.id,
      name: one.name,
      description: one.description ?? '',
      weight: one.weight,
      fullMarks: one.fullMarks ?? '',
      leastShare: one.leastShare ? inPercent(one.leastShare) : '',
      partOf: one.partOf ?? '',
    })),
    priceWeight: tender.priceWeight ?? '',
    life: tender.lifeCycle ? lifeOf(tender.lifeCycle) : empty.life,
    green: tender.green,
  };
}

const lifeOf = (sheet: LifeSheet): LifeValues => ({
  years: String(sheet.years),
  rate: inPercent(sheet.rate),
  energyUnit: sheet.energyUnit,
  energyPrice: sheet.energyPrice,
  carbonPrice: sheet.carbonPrice ?? '0',
  carbonPerEnergy: sheet.carbonPerEnergy ?? '0',
});

/** What the procedure's award method looks at, as the server takes it; what it does not look at stays here. */
export function judgingSent(
  values: JudgingValues,
  method: string | null,
  mistakes: Mistakes,
): Pick<TenderDraft, 'criteria' | 'priceWeight' | 'lifeCycle' | 'green'> {
  const sent: Pick<TenderDraft, 'criteria' | 'priceWeight' | 'lifeCycle' | 'green'> = {};
  if (ratesCriteria(method) && values.criteria.length > 0) {
    sent.criteria = values.criteria.map((one, index) => criterionSent(one, index, mistakes));
  }
  if (weighsPrice(method) && values.priceWeight.trim()) {
    sent.priceWeight = number(values.priceWeight, 'priceWeight', mistakes);
  }
  if (countsLife(method) && (values.life.years.trim() || values.life.energyPrice.trim())) {
    sent.lifeCycle = lifeSent(values.life, mistakes);
  }
  if (values.green.length > 0) sent.green = values.green;
  return sent;
}

function criterionSent(one: CriterionValues, index: number, mistakes: Mistakes): AwardCriterion {
  const field = (name: keyof CriterionValues) => `criteria.${index}.${name}`;
  const sent: AwardCriterion = {
    id: one.id,
    name: one.name.trim(),
    description: one.description.trim(),
    weight: number(one.weight, field('weight'), mistakes),
  };
  if (one.fullMarks.trim()) sent.fullMarks = number(one.fullMarks, field('fullMarks'), mistakes);
  if (one.leastShare.trim()) sent.leastShare = share(one.leastShare, field('leastShare'), mistakes);
  if (one.partOf) sent.partOf = one.partOf;
  return sent;
}

function lifeSent(life: LifeValues, mistakes: Mistakes): LifeSheet {
  const years = Number(number(life.years, 'lifeCycle.years', mistakes));
  if (!Number.isInteger(years) || years < 1 || years > 60)
    mistakes['lifeCycle.years'] = 'notNumber';
  return {
    years,
    rate: share(life.rate || '0', 'lifeCycle.rate', mistakes),
    energyUnit: life.energyUnit.trim(),
    energyPrice: number(life.energyPrice, 'lifeCycle.energyPrice', mistakes),
    carbonPrice: number(life.carbonPrice || '0', 'lifeCycle.carbonPrice', mistakes),
    carbonPerEnergy: number(life.carbonPerEnergy || '0', 'lifeCycle.carbonPerEnergy', mistakes),
  };
}

function number(typed: string, field: string, mistakes: Mistakes): string {
  const found = parseAmount(typed, PLACES);
  if (found === null) mistakes[field] = typed.trim() ? 'notNumber' : 'needed';
  return found ?? '0';
}

/** Percent as a share of one, figure by figure: 3.5 is 0.035. */
export function share(typed: string, field: string, mistakes: Mistakes): string {
  const found = parseAmount(typed, HUNDREDTHS);
  if (found === null || Number(found) > 100) {
    mistakes[field] = 'notNumber';
    return '0';
  }
  const [whole = '0', rest = ''] = found.split('.');
  const digits = `${whole.padStart(3, '0')}${rest}`;
  const at = digits.length - rest.length - 2;
  return tidy(`${digits.slice(0, at)}.${digits.slice(at)}`);
}

/** A share of one in percent: 0.035 is 3.5. */
export function inPercent(text: string): string {
  const [whole = '0', rest = ''] = text.split('.');
  const digits = rest.padEnd(2, '0');
  return tidy(`${whole}${digits.slice(0, 2)}.${digits.slice(2)}`);
}

const tidy = (text: string) => {
  const [whole = '0', rest = ''] = text.split('.');
  const fraction = rest.replace(/0+$/, '');
  return `${whole.replace(/^0+(?=[0-9])/, '')}${fraction ? `.${fraction}` : ''}`;
};
