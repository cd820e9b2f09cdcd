// @vitest-environment node
import { expect, test } from 'vitest';
import type { RegistrationShown } from '../api/shapes';
import { fitOf } from './fit';

const ASKED = {
  licences: [{ id: 'electrical-works', description: 'Electrical works' }],
  regions: ['north', 'east'],
};
const registered = (licences: string[], regions: string[], status = 'approved') =>
  [{ status, licences, regions }] as unknown as RegistrationShown[];

test('a notice that asks for nothing has nothing to say', () => {
  expect(fitOf(null, [])).toBeNull();
  expect(fitOf({ licences: [], regions: [] }, [])).toBeNull();
});

test('only a registration in force counts', () => {
  expect(fitOf(ASKED, [])).toEqual({ state: 'not' });
  expect(fitOf(ASKED, registered(['electrical-works'], ['north'], 'pending'))).toEqual({
    state: 'waits',
  });
  expect(fitOf(ASKED, registered(['electrical-works'], ['north'], 'refused'))).toEqual({
    state: 'not',
  });
});

test('every licence is needed, and one region is enough', () => {
  expect(fitOf(ASKED, registered(['software'], ['north']))).toEqual({
    state: 'lacks',
    licences: ASKED.licences,
  });
  expect(fitOf(ASKED, registered(['electrical-works'], ['west']))).toEqual({
    state: 'far',
    regions: ASKED.regions,
  });
  expect(fitOf(ASKED, registered(['electrical-works', 'software'], ['east']))).toEqual({
    state: 'yes',
  });
});
