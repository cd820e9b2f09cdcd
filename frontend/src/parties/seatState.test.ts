import { expect, it } from 'vitest';
import type { SeatShown } from '../api/shapes';
import { stateOf } from './seatState';

const SEAT: SeatShown = {
  seat: 'tenderer-1',
  role: 'tenderer',
  organisation: 'Baram',
  party: 'p',
  holder: null,
  people: [],
  resting: [],
  mine: false,
  bot: false,
  takes: true,
  offered: false,
};
const ANNA = { id: 'a', name: 'Anna' };

it.each([
  ['free', {}],
  ['mine', { mine: true, holder: 'Anna', people: [ANNA] }],
  ['resting', { holder: 'Bot', bot: true, resting: [ANNA], takes: false }],
  ['bot', { holder: 'Bot', bot: true }],
  ['table', { holder: 'Boris', people: [{ id: 'b', name: 'Boris' }] }],
  ['held', { holder: 'Boris', people: [{ id: 'b', name: 'Boris' }], takes: false }],
  ['held', { holder: 'Bot', bot: true, resting: [{ id: 'b', name: 'Boris' }], takes: false }],
] as [string, Partial<SeatShown>][])('a seat is %s', (state, more) => {
  expect(stateOf({ ...SEAT, ...more }, 'a')).toBe(state);
});
