import { expect, test } from 'vitest';
import type { Lottery, Tie } from '../../api/shapes';
import { commitmentOf, drawAgain, exchange, lotterySeed } from './drawAgain';

// The worked example of docs/reference/draws.md.
const COMMITTED = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f';
const ROOT = '11'.repeat(32);
const SEED = 'c93571247f55d0602fceea17f50e949ae39a6d763b8eb17a079ae499c5725aaf';
const PURPOSE = 'lottery|tender-1|1|1';
const BIDS = ['A', 'B', 'C', 'D', 'E'];
const ORDER = ['A', 'D', 'E', 'C', 'B'];

const TIE = {
  lot: '1',
  rule: 'lottery',
  bids: BIDS,
  steps: [{ step: 'lottery', groups: ORDER.map((bid) => [bid]) }],
  awaits: null,
  purpose: PURPOSE,
} as Tie;
const LOTTERY: Lottery = {
  commitment: commitmentOf('tender-1', COMMITTED),
  committedSeed: COMMITTED,
  size: 12,
  root: ROOT,
  seed: SEED,
};
const TENDER = { id: 'tender-1', lottery: commitmentOf('tender-1', COMMITTED) };

test('the seed of the lots and their order are those of the manual', () => {
  expect(lotterySeed('tender-1', COMMITTED, ROOT)).toBe(SEED);
  expect(exchange(SEED, PURPOSE, BIDS).at(-1)?.row).toEqual(ORDER);
});

test('an honest record comes out again', () => {
  expect(drawAgain(TENDER, LOTTERY, TIE)).toMatchObject({
    committed: true,
    seed: true,
    order: true,
    result: ORDER,
  });
});

test('another seed, another book and another order are seen', () => {
  const other = { ...LOTTERY, committedSeed: ROOT };
  expect(drawAgain(TENDER, other, TIE)).toMatchObject({ committed: false, seed: false });
  const steps = [{ step: 'lottery' as const, groups: BIDS.map((bid) => [bid]) }];
  expect(drawAgain(TENDER, LOTTERY, { ...TIE, steps }).order).toBe(false);
});
