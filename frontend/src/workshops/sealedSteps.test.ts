import { expect, it } from 'vitest';
import type { SeatShown, Step } from '../api/shapes';
import { sealedSteps } from './sealedSteps';

const seat = (name: string, role: string) => ({ seat: name, role }) as SeatShown;
const step = (id: string, owner: string, kind: string, done = false) =>
  ({ id, owner, kind, done }) as Step;

const seats = [
  seat('procuring-officer', 'procuringOfficer'),
  seat('tenderer-1', 'tenderer'),
  seat('tenderer-2', 'tenderer'),
];
const officer = seats.slice(0, 1);
const first = seats.slice(1, 2);
const bidding = [
  step('1', 'procuring-officer', 'tender.published', true),
  step('2.1', 'tenderer-1', 'bid.received', true),
  step('2.2', 'tenderer-2', 'bid.received'),
  step('3', 'procuring-officer', 'bids.opened'),
];

it('holds back what rivals may have done until the opening', () => {
  expect([...sealedSteps(bidding, seats, first)]).toEqual(['2.2']);
  const asOfficer = bidding.map((one) => ({ ...one, done: one.id === '1' }));
  expect([...sealedSteps(asOfficer, seats, officer)]).toEqual(['2.1', '2.2']);
});

it('holds nothing back of one\u2019s own, of others\u2019 open acts, or after the opening', () => {
  expect([...sealedSteps(bidding, seats, seats.slice(1))]).toEqual([]);
  const opened = bidding.map((one) => (one.id === '3' ? { ...one, done: true } : one));
  expect([...sealedSteps(opened, seats, first)]).toEqual([]);
});
