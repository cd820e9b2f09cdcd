// @vitest-environment node
import { expect, test } from 'vitest';
import type { Mistakes } from '../draftForm';
import { emptyCriterion, emptyJudging, inPercent, judgingSent, share } from './judged';

test.each([
  ['3', '0.03'],
  ['3.5', '0.035'],
  ['0', '0'],
  ['100', '1'],
  ['60', '0.6'],
  ['12.25', '0.1225'],
])('%s %% is %s of one, and back', (percent, ofOne) => {
  const mistakes: Mistakes = {};

  expect(share(percent, 'rate', mistakes)).toBe(ofOne);
  expect(inPercent(ofOne)).toBe(percent);
  expect(mistakes).toEqual({});
});

test('more than everything is a mistake', () => {
  const mistakes: Mistakes = {};

  share('100.5', 'rate', mistakes);

  expect(mistakes).toEqual({ rate: 'notNumber' });
});

test('only what the award method looks at is sent', () => {
  const values = {
    ...emptyJudging(),
    criteria: [{ ...emptyCriterion('1'), name: 'Team', weight: '60' }],
    priceWeight: '40',
    life: { ...emptyJudging().life, years: '8', rate: '3', energyPrice: '0,28' },
  };

  expect(judgingSent(values, 'lowestPrice', {})).toEqual({});
  expect(judgingSent(values, 'ratedCriteria', {})).toEqual({
    criteria: [{ id: '1', name: 'Team', description: '', weight: '60', fullMarks: '100' }],
    priceWeight: '40',
  });
  expect(Object.keys(judgingSent(values, 'lifeCycleCost', {}))).toEqual(['lifeCycle']);
});

test('a life of no years or too many is a mistake', () => {
  for (const years of ['0', '61', '1.5', 'eight']) {
    const mistakes: Mistakes = {};
    const life = { ...emptyJudging().life, years, energyPrice: '1' };

    judgingSent({ ...emptyJudging(), life }, 'lifeCycleCost', mistakes);

    expect(Object.keys(mistakes)).toContain('lifeCycle.years');
  }
});
