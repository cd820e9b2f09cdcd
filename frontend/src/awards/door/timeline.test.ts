// @vitest-environment node
import { expect, test } from 'vitest';
import type { AwardShown } from '../../api/shapes';
import type { Complaint } from '../../complaints/shapes';
import { concerning, wayOf } from './timeline';

const DAY = 86_400_000;
const may = (day: number) => new Date(Date.UTC(2026, 4, day)).toISOString();
const award = (opensAt: string | null): AwardShown =>
  ({
    id: 'award-1',
    lot: '1',
    decidedAt: may(1),
    standstill: { endsAt: may(11) },
    door: { open: false, opensAt, shutBy: opensAt ? 'standstill' : 'complaint' },
    invitedAt: null,
  }) as AwardShown;
const complaint = (more: Partial<Complaint>): Complaint =>
  ({
    id: 'complaint-1',
    lot: '1',
    award: 'award-1',
    suspends: 'untilDecision',
    filedAt: may(3),
    answeredAt: null,
    decidedAt: null,
    withdrawnAt: null,
    ...more,
  }) as Complaint;

test('without a complaint the way is the standstill, and now moves along it', () => {
  const way = wayOf(award(may(11)), [], Date.parse(may(6)));
  expect([way.held, way.now]).toEqual([[], 50]);
  expect(way.events.map(({ kind }) => kind)).toEqual(['decided', 'opens']);
});

test('a complaint that waits holds the way up to now, and nobody can say when the door opens', () => {
  const way = wayOf(award(null), [complaint({})], Date.parse(may(21)));
  expect(way.held).toEqual([{ from: 10, to: 100 }]);
  expect(way.events.map(({ kind }) => kind)).toEqual(['decided', 'filed', 'standstill']);
});

test('a decided complaint holds its own time and the way goes on to the later end', () => {
  const decided = complaint({ answeredAt: may(4), decidedAt: may(16) });
  const way = wayOf(award(may(21)), [decided], Date.parse(may(17)));
  expect(way.held).toEqual([{ from: 10, to: 75 }]);
  expect(way.now).toBe(80);
  expect(way.events.map(({ kind }) => kind)).toEqual([
    'decided',
    'filed',
    'answered',
    'standstill',
    'ended',
    'opens',
  ]);
});

test('a complaint that suspends nothing holds nothing, and one of another lot is not there', () => {
  const way = wayOf(award(may(11)), [complaint({ suspends: 'nothing' })], Date.parse(may(2)) + DAY);
  expect(way.held).toEqual([]);
  const other = complaint({ award: null, lot: '2' });
  expect(concerning(award(null), [other, complaint({ award: null, lot: null })])).toHaveLength(1);
});
