// @vitest-environment node
import { expect, test } from 'vitest';
import { topicsOf } from './topics';

const KINDS = [
  'plan.published',
  'prespecification.published',
  'comment.answered',
  'tender.drafted',
  'tender.published',
  'tender.closed',
  'participation.registered',
  'briefing.attended',
  'invitation.sent',
  'consortium.proposed',
  'bid.received',
  'bid.withdrawn',
  'bid.refused',
  'bids.opened',
  'bid.examined',
  'bids.ranked',
  'bid.qualified',
  'award.decided',
  'security.forfeited',
  'clock.moved',
];

test.each(KINDS)('%s ticks the steps', (kind) => {
  expect(topicsOf(kind)).toContain('steps');
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

test('an entry of a kind to come still ticks the steps', () => {
  expect(topicsOf('contract.signed')).toEqual(['steps']);
});
