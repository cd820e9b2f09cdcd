import { expect, test } from 'vitest';
import type { Moment, SceneTold } from '../shapes';
import { layOut, minutesOf } from './lanes';

const at = '2026-03-02T09:00:00.000000Z';
const moment = (index: number, seat: string, kind: string, scene: string | null): Moment => ({
  index,
  seat,
  kind,
  scene,
  at,
  real: at,
  by: 'person',
  code: null,
});
const scene = (id: string, number: number): SceneTold => ({
  id,
  number,
  kind: 'act',
  name: id,
  minutes: 10,
  begunAt: at,
  endedAt: '2026-03-02T09:07:40.000000Z',
});

test('bids of several seats share a column, a second one of the same seat does not', () => {
  const laid = layOut(
    [
      moment(1, 'tenderer-1', 'bid.received', 'act-1'),
      moment(2, 'tenderer-2', 'bid.received', 'act-1'),
      moment(3, 'tenderer-1', 'bid.received', 'act-1'),
    ],
    [scene('act-1', 1)],
  );

  expect(laid.dots.map(({ at: column, lane }) => [column, lane])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
  ]);
  expect(laid.columns).toBe(2);
});

test('each act is a band over its columns, and those who lead stand on top', () => {
  const laid = layOut(
    [
      moment(1, 'officer', 'tender.published', null),
      moment(2, 'trainer', 'clock.moved', 'act-1'),
      moment(3, 'officer', 'bids.opened', 'act-1'),
      moment(4, 'officer', 'award.decided', 'act-2'),
    ],
    [scene('act-1', 1), scene('act-2', 2)],
  );

  expect(laid.lanes).toEqual(['trainer', 'officer']);
  expect(laid.bands.map(({ scene: of, from, to }) => [of?.id, from, to])).toEqual([
    [undefined, 0, 0],
    ['act-1', 1, 2],
    ['act-2', 3, 3],
  ]);
});

test('a scene lasted a minute at least, and one that did not end has no length', () => {
  expect(minutesOf(scene('act-1', 1))).toBe(8);
  expect(minutesOf({ ...scene('act-1', 1), endedAt: at })).toBe(1);
  expect(minutesOf({ ...scene('act-1', 1), endedAt: null })).toBeNull();
});
