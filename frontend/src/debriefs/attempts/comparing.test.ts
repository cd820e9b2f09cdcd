import { expect, test } from 'vitest';
import type { BidTold, CheckTold, Debrief, Moment, SeatTold } from '../shapes';
import { branch, changesOf, pairChecks, pairLots } from './comparing';

const bid = (name: string, amount: string, outcome: BidTold['outcome']) =>
  ({
    bid: `bid-${name}-${amount}`,
    tenderer: { id: name, name },
    total: { amount, currency: 'KRW' },
    outcome,
  }) as BidTold;
const check = (id: string, verdict: CheckTold['verdict']) => ({ id, verdict }) as CheckTold;
const seat = (name: string, hints: number) =>
  ({ seat: name, hints, refused: 0, late: 1 }) as SeatTold;
const told = (bids: BidTold[], checks: CheckTold[], seats: SeatTold[]) =>
  ({
    tenders: [{ id: 'tender-1', title: 'Chairs', lots: [{ lot: '1', bids }] }],
    checks,
    seats,
  }) as unknown as Debrief;
const moment = (index: number, real: string, kind = 'bid.received') =>
  ({ index, real, kind }) as Moment;

const one = told(
  [bid('baram', '90', 'first'), bid('sol', '95', 'placed')],
  [check('act-1.c1', 'green'), check('act-2.c1', 'red')],
  [seat('tenderer-1', 2)],
);
const two = told(
  [bid('sol', '88', 'first'), bid('baram', '90', 'placed'), bid('haneul', '99', 'out')],
  [check('act-1.c1', 'green'), check('act-2.c1', 'green'), check('act-3.c1', 'amber')],
  [seat('tenderer-1', 0)],
);

test('bids of the same tenderer stand together, and who bid once has none in the other', () => {
  const [lot] = pairLots(one, two);

  expect(lot?.bids.map((row) => [row.key, row.one?.total?.amount, row.two?.total?.amount])).toEqual(
    [
      ['sol', '95', '88'],
      ['baram', '90', '90'],
      ['haneul', undefined, '99'],
    ],
  );
});

test('what changed is counted: who won, prices, checks both ways, hints', () => {
  const changes = changesOf(one, two);

  expect(changes.winners.map((row) => [row.one, row.two])).toEqual([['baram', 'sol']]);
  expect([changes.prices, changes.better, changes.worse]).toEqual([2, 1, 0]);
  expect([changes.hints, changes.refused]).toEqual([
    [2, 0],
    [1, 1],
  ]);
  expect(pairChecks(one, two).same).toBe(1);
  expect(changesOf(two, two).winners).toEqual([]);
});

test('a story is shared up to the first moment that only one of them has', () => {
  const parts = branch(
    [moment(1, 'a'), moment(2, 'b'), moment(3, 'c')],
    [moment(1, 'a'), moment(2, 'b'), moment(3, 'd'), moment(4, 'e')],
  );

  expect([parts.shared.length, parts.one.length, parts.two.length]).toEqual([2, 1, 2]);
  expect(branch([moment(1, 'a')], [moment(1, 'a')]).one).toEqual([]);
});
