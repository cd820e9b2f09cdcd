import type { AmendmentShown, TenderDraft } from '../../api/shapes';

/** One field that says something else than before; what was or became empty is the empty text. */
export type Change = AmendmentShown['changes'][number];

/**
 * What another version of a notice says otherwise, field by field, named as the server names it:
 * `items.2.quantity`, `tenderPeriod.endDate`. Lots and items are told apart by id, not by order.
 */
export function changesBetween(before: TenderDraft, after: TenderDraft): Change[] {
  const was = new Map(fieldsOf('', before));
  const now = new Map(fieldsOf('', after));
  return [...new Set([...was.keys(), ...now.keys()])]
    .map((field) => ({ field, before: was.get(field) ?? '', after: now.get(field) ?? '' }))
    .filter((change) => !sameText(change.before, change.after));
}

function fieldsOf(path: string, value: unknown): [string, string][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [[path, String(value)]];
  const parts: [string, unknown][] = Array.isArray(value)
    ? value.map((part: { id: string } | string) =>
        typeof part === 'string' ? [part, part] : [part.id, { ...part, id: null }],
      )
    : Object.entries(value);
  return parts.flatMap(([name, part]) => fieldsOf(path ? `${path}.${name}` : name, part));
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const AMOUNT = /^\d+(\.\d+)?$/;

/** The server writes instants with microseconds and amounts without needless noughts. */
function sameText(one: string, other: string): boolean {
  if (one === other) return true;
  if (INSTANT.test(one) && INSTANT.test(other)) return Date.parse(one) === Date.parse(other);
  return AMOUNT.test(one) && AMOUNT.test(other) && bare(one) === bare(other);
}

const bare = (amount: string) =>
  amount.includes('.') ? amount.replace(/0+$/, '').replace(/\.$/, '') : amount;

const NAMES = [
  'title',
  'description',
  'rationale',
  'mainProcurementCategory',
  'budget',
  'project',
  'noticeExpectedAt',
  'specification',
  'buyer',
  'currency',
  'value',
  'statutoryCosts',
  'netCost',
  'tenderPeriod',
  'enquiryPeriod',
  'participationPeriod',
  'briefingDate',
  'briefingPlace',
  'attendanceRequired',
  'licences',
  'regions',
  'plan',
  'contractStart',
  'contractEnd',
  'quantity',
  'unit',
  'relatedLot',
  'classification',
  'name',
  'kind',
  'proof',
  'standard',
  'derogation',
  'weight',
  'fullMarks',
  'leastShare',
  'partOf',
  'priceWeight',
  'lifeYears',
  'lifeRate',
  'energyUnit',
  'energyPrice',
  'carbonPrice',
  'carbonPerEnergy',
] as const;
export type Name = (typeof NAMES)[number];

/** What a member of each list of a notice is called. */
const LISTS = { lots: 'lot', items: 'item', criteria: 'criterion', green: 'requirement' } as const;

export interface ChangedField {
  /** Which lot, item, criterion or requirement, where the field belongs to one. */
  part: { kind: (typeof LISTS)[keyof typeof LISTS]; id: string } | null;
  /** The field as the page names it; null for one that it has no word for. */
  name: Name | null;
  field: string;
  before: Piece[];
  after: Piece[];
}

/** A text of a field, and how it is to be read. */
export interface Piece {
  reads: 'instant' | 'day' | 'amount' | 'share' | 'region' | 'yesNo' | 'kind' | 'text';
  text: string;
}

/** Changes as a reader sees them: an amount with its currency, a classification with its code, is one. */
export function changedFields(changes: readonly Change[]): ChangedField[] {
  const found = new Map<string, ChangedField>();
  for (const { field, before, after } of changes) {
    const { part, path } = apart(field);
    const first = nameIn(path);
    const key = `${part?.kind}.${part?.id}.${first}`;
    const name = NAMES.find((one) => one === first) ?? null;
    const one = found.get(key) ?? { part, name, field, before: [], after: [] };
    const reads = readsAs(path);
    if (before) one.before.push({ reads, text: before });
    if (after) one.after.push({ reads, text: after });
    found.set(key, one);
  }
  return [...found.values()];
}

function apart(field: string): { part: ChangedField['part']; path: string[] } {
  const [first = '', id = '', ...rest] = field.split('.');
  const kind = LISTS[first as keyof typeof LISTS];
  return kind ? { part: { kind, id }, path: rest } : { part: null, path: field.split('.') };
}

const INSIDE: Record<string, string> = {
  'budget.project': 'project',
  'contractPeriod.startDate': 'contractStart',
  'contractPeriod.endDate': 'contractEnd',
  'siteBriefing.date': 'briefingDate',
  'siteBriefing.place': 'briefingPlace',
  'siteBriefing.attendanceRequired': 'attendanceRequired',
  'eligibility.licences': 'licences',
  'eligibility.regions': 'regions',
  'green.proof': 'proof',
  'green.standard': 'standard',
  'green.derogation': 'derogation',
  'lifeCycle.years': 'lifeYears',
  'lifeCycle.rate': 'lifeRate',
  'lifeCycle.energyUnit': 'energyUnit',
  'lifeCycle.energyPrice': 'energyPrice',
  'lifeCycle.carbonPrice': 'carbonPrice',
  'lifeCycle.carbonPerEnergy': 'carbonPerEnergy',
};

const NUMBERS = [
  'weight',
  'fullMarks',
  'priceWeight',
  'years',
  'energyPrice',
  'carbonPrice',
  'carbonPerEnergy',
];

const nameIn = ([first = '', second = '']: string[]) => INSIDE[`${first}.${second}`] ?? first;

function readsAs(path: string[]): Piece['reads'] {
  const last = path.at(-1);
  if (path[0] === 'contractPeriod' || last === 'noticeExpectedAt') return 'day';
  if (path[0] === 'siteBriefing' && last === 'date') return 'instant';
  if (last === 'attendanceRequired') return 'yesNo';
  if (path[1] === 'regions') return 'region';
  if (last === 'kind') return 'kind';
  if (last === 'rate' || last === 'leastShare') return 'share';
  if (NUMBERS.includes(last ?? '')) return 'amount';
  if (last === 'endDate' || last === 'startDate') return 'instant';
  return last === 'amount' || last === 'quantity' ? 'amount' : 'text';
}
