import { expect, it } from 'vitest';
import type { ScenarioShown, SeatWanted } from '../api/shapes';
import { castOf, seatsFor } from './plan';

const words = ((key: string) => key) as never;
const seat = (name: string, role: SeatWanted['role'], organisation: string): SeatWanted => ({
  seat: name,
  role,
  organisation,
});
const story: ScenarioShown = {
  name: 'kr/story',
  title: 'Story',
  language: 'en',
  pack: 'kr',
  level: 1,
  minutes: 10,
  seats: [
    seat('procuring-officer', 'procuringOfficer', 'Hanbit City'),
    seat('tenderer-1', 'tenderer', 'Baram'),
    seat('evaluator-1', 'evaluator', 'Hanbit City'),
    seat('evaluator-2', 'evaluator', 'University'),
  ],
};

it('takes procuring entity and tenderers from the scenario', () => {
  expect(castOf(story)).toMatchObject({ entity: 'Hanbit City', firms: ['Baram'] });
  expect(castOf(undefined)).toEqual({ cast: [], entity: undefined, firms: [] });
});

it('seats everybody the scenario asks for, and one more tenderer where the trainer adds one', () => {
  const { cast } = castOf(story);
  const seats = seatsFor({ entity: 'Busan', tenderers: ['Baram', 'Sol'], cast, words });
  expect(seats.map((one) => `${one.seat} ${one.organisation}`)).toEqual([
    'procuring-officer Busan',
    'tenderer-1 Baram',
    'tenderer-2 Sol',
    'evaluator-1 Busan',
    'evaluator-2 University',
  ]);
});

it('seats the usual people where there is no scenario, and a second officer where two sign', () => {
  const seats = seatsFor({ entity: 'Town', tenderers: ['A', 'B'], twoOfficers: true, words });
  expect(seats.map((one) => one.seat)).toEqual([
    'procuring-officer',
    'procuring-officer-2',
    'tenderer-1',
    'tenderer-2',
    'evaluator',
    'review-body',
    'auditor',
  ]);
});
