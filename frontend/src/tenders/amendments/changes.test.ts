// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { TenderDraft, TenderShown } from '../../api/shapes';
import { valuesOf } from '../draft/draftForm';
import { amendedNotice, noticeOf } from './amendedNotice';
import { changedFields, changesBetween } from './changes';

const draft = (changed: object = {}) =>
  ({
    title: 'Forty laptops',
    currency: 'KRW',
    value: { amount: '72000000', currency: 'KRW' },
    items: [
      { id: '1', description: 'Laptop', quantity: '40', unit: 'piece' },
      { id: '2', description: 'Case', quantity: '40', unit: 'piece' },
    ],
    tenderPeriod: { endDate: '2026-03-16T05:00:00Z' },
    ...changed,
  }) as unknown as TenderDraft;

describe('what an amendment changes', () => {
  it('is nothing when only the writing of an instant or an amount differs', () => {
    const same = draft({
      value: { amount: '72000000.00', currency: 'KRW' },
      tenderPeriod: { endDate: '2026-03-16T05:00:00.000000Z' },
      description: undefined,
    });
    expect(changesBetween(draft(), same)).toEqual([]);
  });

  it('does not take 40 and 400 for one quantity', () => {
    const items = [
      { id: '1', description: 'Laptop', quantity: '400', unit: 'piece' },
      { id: '2', description: 'Case', quantity: '40', unit: 'piece' },
    ];
    expect(changesBetween(draft(), draft({ items }))).toEqual([
      { field: 'items.1.quantity', before: '40', after: '400' },
    ]);
  });

  it('tells items apart by their ids, whatever their order', () => {
    const items = [...draft().items].reverse();
    expect(changesBetween(draft(), draft({ items }))).toEqual([]);
  });

  it('names each field of an item that came or went', () => {
    const items = draft().items.slice(0, 1);
    const fields = changesBetween(draft(), draft({ items }));
    expect(fields).toContainEqual({ field: 'items.2.quantity', before: '40', after: '' });
    expect(fields.every(({ after }) => after === '')).toBe(true);
  });
});

describe('changes as a reader sees them', () => {
  const change = (field: string, before = 'x', after = 'y') => ({ field, before, after });

  it('say to which lot or item they belong and how they are read', () => {
    const [quantity, deadline, contract] = changedFields([
      change('items.2.quantity', '40', '45'),
      change('tenderPeriod.endDate'),
      change('contractPeriod.endDate'),
    ]);
    expect(quantity).toMatchObject({ part: { kind: 'item', id: '2' }, name: 'quantity' });
    expect(quantity?.after).toEqual([{ reads: 'amount', text: '45' }]);
    expect(deadline?.before[0]?.reads).toBe('instant');
    expect(contract).toMatchObject({ part: null, name: 'contractEnd' });
  });

  it('put an amount and its currency into one line', () => {
    const fields = changedFields([
      change('lots.1.value.amount', '', '500'),
      change('lots.1.value.currency', '', 'KRW'),
      change('lots.2.value.amount', '7', '8'),
    ]);
    expect(fields).toHaveLength(2);
    expect(fields[0]?.before).toEqual([]);
    expect(fields[0]?.after.map(({ text }) => text)).toEqual(['500', 'KRW']);
  });

  it('name what comes before a bid by what it is', () => {
    const found = changedFields([
      change('siteBriefing.date'),
      change('siteBriefing.attendanceRequired', 'false', 'true'),
      change('eligibility.regions.busan', '', 'busan'),
      change('eligibility.regions.seoul', '', 'seoul'),
      change('eligibility.licences.1468.description', '', 'Software'),
      change('participationPeriod.endDate', ''),
    ]);
    expect(found.map(({ name, after }) => [name, after[0]?.reads, after.length])).toEqual([
      ['briefingDate', 'instant', 1],
      ['attendanceRequired', 'yesNo', 1],
      ['regions', 'region', 2],
      ['licences', 'text', 1],
      ['participationPeriod', 'instant', 1],
    ]);
  });

  it('name how bids are judged by what it is', () => {
    const found = changedFields([
      change('lifeCycle.rate', '0.03', '0.05'),
      change('lifeCycle.energyPrice', '0.28', '0.4'),
      change('criteria.team.weight', '20', '30'),
      change('criteria.team.green.proof'),
      change('green.paper.kind', '', 'contractClause'),
      change('green.paper.derogation'),
    ]);
    expect(found.map(({ part, name, after }) => [part?.kind, name, after[0]?.reads])).toEqual([
      [undefined, 'lifeRate', 'share'],
      [undefined, 'energyPrice', 'amount'],
      ['criterion', 'weight', 'amount'],
      ['criterion', 'proof', 'text'],
      ['requirement', 'kind', 'kind'],
      ['requirement', 'derogation', 'text'],
    ]);
  });

  it('keep a field that the page has no word for', () => {
    expect(changedFields([change('somethingNew')])[0]).toMatchObject({
      name: null,
      field: 'somethingNew',
    });
  });
});

it('tells regions by what they say', () => {
  const asks = (regions: string[]) => draft({ eligibility: { licences: [], regions } });
  expect(changesBetween(asks(['busan', 'ulsan']), asks(['ulsan', 'seoul']))).toEqual([
    { field: 'eligibility.regions.busan', before: 'busan', after: '' },
    { field: 'eligibility.regions.seoul', before: '', after: 'seoul' },
  ]);
});

describe('the notice that an amendment sends', () => {
  const tender = {
    title: 'Forty laptops',
    description: '',
    currency: 'KRW',
    value: null,
    buyer: null,
    lots: [{ id: '1', title: '', description: '', value: null }],
    items: [{ id: '1', description: 'Laptop', quantity: '40', unit: 'piece', relatedLot: '1' }],
    tenderPeriod: { startDate: null, endDate: '2026-03-16T05:00:30.500000Z' },
    enquiryPeriod: null,
    contractPeriod: null,
    plan: 'plan-1',
    eligibility: { licences: [{ id: '1468', description: 'Software' }], regions: ['busan'] },
    siteBriefing: { date: '2026-03-06T02:00:30.500000Z', place: 'Quay', attendanceRequired: true },
    participationPeriod: { startDate: null, endDate: '2026-03-05T02:00:30.500000Z' },
    procedure: { awardMethod: 'lifeCycleCost' },
    criteria: [],
    priceWeight: null,
    lifeCycle: {
      years: 8,
      rate: '0.03',
      energyUnit: 'kWh',
      energyPrice: '0.28',
      carbonPrice: '80',
      carbonPerEnergy: '0.25',
    },
    green: [{ id: 'paper', kind: 'contractClause', name: 'Paper', proof: 'The label' }],
  } as unknown as TenderShown;
  const typed = valuesOf(tender, 'UTC');

  it('leaves an instant alone that the form shows by the minute and nobody touched', () => {
    const { notice } = amendedNotice(typed, tender, 'UTC');
    expect(notice.tenderPeriod?.endDate).toBe('2026-03-16T05:00:30.500000Z');
    expect(changesBetween(noticeOf(tender), notice)).toEqual([]);
  });

  it('carries what was changed', () => {
    const { notice } = amendedNotice({ ...typed, deadline: '2026-03-20T05:00' }, tender, 'UTC');
    const [only, none] = changesBetween(noticeOf(tender), notice);
    expect(only?.field).toBe('tenderPeriod.endDate');
    expect(none).toBeUndefined();
  });
});
