// @vitest-environment node
import { expect, test } from 'vitest';
import { topicsOf } from './topics';

const KINDS = [
  'exercise.started',
  'scene.called',
  'scene.completed',
  'task.opened',
  'task.done',
  'hint.taken',
  'check.made',
  'bots.paused',
  'persona.given',
  'badges.hidden',
  // The way to a task leads over its tender.
  'tender.published',
];

test.each(KINDS)('%s refreshes the exercise', (kind) => {
  expect(topicsOf(kind)).toContain('exercise');
});

test('an opening shows what was sealed in the ledger', () => {
  expect(topicsOf('bids.opened')).toEqual(
    expect.arrayContaining(['bids', 'evaluations', 'ledger']),
  );
});

test('an examination refreshes the evaluation, not the book of bids', () => {
  expect(topicsOf('bid.examined')).toContain('evaluations');
  expect(topicsOf('bid.examined')).not.toContain('bids');
});

test('an entry of a kind to come makes nothing stale', () => {
  expect(topicsOf('contract.signed')).toEqual([]);
});
