import { describe, expect, it } from 'vitest';
import type { TenderShown } from '../../api/shapes';
import { type DraftValues, emptyDraft, emptyItem, emptyLot, nextId, valuesOf } from './draftForm';
import { draftOf } from './draftSent';

const SEOUL = 'Asia/Seoul';
const filled: DraftValues = {
  ...emptyDraft('KRW'),
  buyer: 'City of Busan',
  title: ' Desks ',
  description: 'For schools.\r\n\r\nDelivered.',
  currency: 'GBP',
  value: '464,500',
  deadline: '2026-03-10T18:00',
  contractStart: '2026-04-01',
  contractEnd: '2027-03-31',
  enquiryDeadline: '2026-03-06T12:00',
  participationDeadline: '2026-03-05T12:00',
  briefingDate: '2026-03-06T10:00',
  briefingPlace: ' Quay 4 ',
  attendanceRequired: true,
  eligibility: { licences: [{ id: '1468', description: 'Software' }], regions: ['busan'] },
  plan: 'plan-1',
  lots: [
    { ...emptyLot('1'), title: ' North ', value: '400,000' },
    { ...emptyLot('2'), title: 'South', description: 'Two floors.' },
  ],
  items: [
    { ...emptyItem('1'), description: 'Desk', quantity: '١٢', unit: 'piece' },
    {
      ...emptyItem('2', '2'),
      description: 'Chair',
      unit: 'piece',
      classification: { scheme: 'CPV', id: ' 39112000 ', description: 'Chairs' },
    },
  ],
};

describe('a draft of a notice', () => {
  it('is sent with exact amounts and with instants read in the zone of the workshop', () => {
    expect(draftOf(filled, SEOUL)).toEqual({
      mistakes: {},
      draft: {
        title: 'Desks',
        description: 'For schools.\n\nDelivered.',
        buyer: { name: 'City of Busan' },
        procurementMethod: 'open',
        procedureId: 'open',
        awardCriteria: 'priceOnly',
        currency: 'GBP',
        value: { amount: '464500', currency: 'GBP' },
        tenderPeriod: { endDate: '2026-03-10T09:00:00.000Z' },
        contractPeriod: {
          startDate: '2026-03-31T15:00:00.000Z',
          endDate: '2027-03-30T15:00:00.000Z',
        },
        enquiryPeriod: { endDate: '2026-03-06T03:00:00.000Z' },
        participationPeriod: { endDate: '2026-03-05T03:00:00.000Z' },
        siteBriefing: {
          date: '2026-03-06T01:00:00.000Z',
          place: 'Quay 4',
          attendanceRequired: true,
        },
        eligibility: { licences: [{ id: '1468', description: 'Software' }], regions: ['busan'] },
        plan: 'plan-1',
        lots: [
          {
            id: '1',
            title: 'North',
            description: '',
            value: { amount: '400000', currency: 'GBP' },
          },
          { id: '2', title: 'South', description: 'Two floors.' },
        ],
        items: [
          { id: '1', description: 'Desk', quantity: '12', unit: 'piece', relatedLot: '1' },
          {
            id: '2',
            description: 'Chair',
            quantity: '1',
            unit: 'piece',
            relatedLot: '2',
            classification: { scheme: 'CPV', id: '39112000', description: 'Chairs' },
          },
        ],
      },
    });
  });

  it('comes back into the form as it was typed', () => {
    const { draft } = draftOf(filled, SEOUL);
    const about = { id: 'tender-1', status: 'planned', criteria: [], green: [] };
    const shown = { ...draft, ...about } as unknown as TenderShown;
    const again = draftOf(valuesOf(shown, SEOUL), SEOUL);
    expect(again.draft).toEqual(draft);
  });

  it('may be unfinished but must have a title and readable numbers', () => {
    const { mistakes } = draftOf(
      {
        ...emptyDraft('KRW'),
        value: '1.5',
        contractStart: '2026-04-01',
        lots: [{ ...emptyLot('1'), value: '1.234' }],
        items: [{ ...emptyItem('1'), quantity: 'many' }],
      },
      SEOUL,
    );
    expect(mistakes).toEqual({
      title: 'needed',
      value: 'notMoney',
      contractEnd: 'needed',
      'lots.0.value': 'notMoney',
      'items.0.quantity': 'notNumber',
    });
  });

  it('asks when a briefing is held whose place it names', () => {
    const placed = { ...filled, briefingDate: '' };
    expect(draftOf(placed, SEOUL).mistakes).toEqual({ briefingDate: 'needed' });
    const none = { ...placed, briefingPlace: '' };
    expect(draftOf(none, SEOUL)).toMatchObject({ mistakes: {} });
    expect(draftOf(none, SEOUL).draft.siteBriefing).toBeUndefined();
  });

  it('names the costs of works where the award method looks at them, and nowhere else', () => {
    const lot = { ...emptyLot('1'), statutoryCosts: '60,000', netCost: '1.5' };
    const works: DraftValues = { ...filled, currency: 'KRW', category: 'works', lots: [lot] };
    const sent = (values: DraftValues, method: string) => draftOf(values, SEOUL, method);
    const named = { id: '1', title: '', description: '' };
    const costs = { ...named, statutoryCosts: { amount: '60000', currency: 'KRW' } };
    expect(sent(works, 'lowestAboveLimit').draft.lots).toEqual([costs]);
    expect(sent({ ...works, category: 'goods' }, 'lowestAboveLimit').draft.lots).toEqual([named]);
    expect(sent(works, 'lowestPrice').draft.lots).toEqual([named]);
    expect(sent(works, 'qualificationExamination').mistakes).toEqual({
      'lots.0.netCost': 'notMoney',
    });
  });

  it('refuses a contract that ends before it starts', () => {
    const turned = { ...filled, contractStart: '2027-04-01' };
    expect(draftOf(turned, SEOUL).mistakes).toEqual({ contractEnd: 'endBeforeStart' });
  });

  it('does not give the number of a removed item to another', () => {
    expect(nextId([emptyItem('1'), emptyItem('4')])).toBe('5');
    expect(nextId([])).toBe('1');
  });
});
