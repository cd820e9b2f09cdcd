// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { PlanShown } from '../shapes';
import { emptyItem, emptyPlan, madeOf, type PlanValues, valuesOf } from './planForm';

const SEOUL = 'Asia/Seoul';
const filled: PlanValues = {
  title: ' Lamps ',
  description: 'For the upper floor.\r\n\r\nAll tables.',
  rationale: 'It is dark.',
  category: 'goods',
  amount: '٩,٠٠٠,٠٠٠',
  currency: 'KRW',
  project: 'Libraries 2026',
  expected: '2026-04-01',
  specification: '',
  items: [{ ...emptyItem('1'), description: 'Lamp', quantity: '12.5', unit: 'piece' }],
};

describe('a plan that was typed', () => {
  it('is sent with exact amounts, and with its day read in the zone of the workshop', () => {
    expect(madeOf(filled, SEOUL)).toEqual({
      mistakes: {},
      made: {
        title: 'Lamps',
        description: 'For the upper floor.\n\nAll tables.',
        rationale: 'It is dark.',
        mainProcurementCategory: 'goods',
        procurementMethod: 'open',
        budget: { amount: { amount: '9000000', currency: 'KRW' }, project: 'Libraries 2026' },
        noticeExpectedAt: '2026-03-31T15:00:00.000Z',
        items: [{ id: '1', description: 'Lamp', quantity: '12.5', unit: 'piece' }],
      },
    });
  });

  it('comes back into the form as it was sent', () => {
    const { made } = madeOf(filled, SEOUL);
    const shown = { ...made, prespecification: null } as unknown as PlanShown;
    expect(madeOf(valuesOf(shown, SEOUL), SEOUL).made).toEqual(made);
  });

  it('names every field that needs another look', () => {
    const { mistakes } = madeOf(
      { ...emptyPlan(), amount: '1.5', items: [{ ...emptyItem('1'), quantity: '0' }] },
      SEOUL,
    );
    expect(mistakes).toEqual({
      title: 'needed',
      description: 'needed',
      rationale: 'needed',
      project: 'needed',
      amount: 'notMoney',
      expected: 'needed',
      'items.0.quantity': 'notNumber',
      'items.0.description': 'needed',
      'items.0.unit': 'needed',
    });
  });
});
