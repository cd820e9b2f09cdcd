// @vitest-environment node
import { expect, test } from 'vitest';
import type { Release } from '../shapes';
import { sayingOf } from './told';

const release = (parts: Partial<Release>): Release => ({
  ocid: 'ocds-213czf-1',
  id: '1',
  date: '2026-03-02T09:00:00Z',
  tag: ['tenderUpdate'],
  ...parts,
});

test.each<[string, Partial<Release>, object]>([
  ['a notice', { tag: ['tender'], tender: { title: 'Boats' } }, { key: 'tender' }],
  [
    'an amendment',
    { tag: ['tenderAmendment'], tender: { amendments: [{ rationale: 'More boats.' }] } },
    { key: 'tenderAmendment', reasons: 'More boats.' },
  ],
  [
    'an answer',
    { tender: { enquiries: [{ id: '1', title: 'Keel' }] } },
    { key: 'answered', title: 'Keel' },
  ],
  [
    'a document',
    { tender: { documents: [{ id: '1', title: 'Plan' }] } },
    { key: 'document', title: 'Plan' },
  ],
  [
    'an opening',
    { tender: { numberOfTenderers: '3' }, bids: { details: [] } },
    { key: 'opened', count: 3 },
  ],
  [
    'an examination',
    { bids: { details: [{ id: '1', status: 'valid' }] } },
    { key: 'examined', bid: '1', status: 'valid' },
  ],
  ['a ranking', { bids: { details: [{ id: '1', rank: '1' }] } }, { key: 'ranked' }],
  [
    'an award',
    {
      tag: ['award'],
      awards: [
        {
          id: '1',
          suppliers: [{ id: 'p', name: 'Baram' }],
          value: { amount: '5', currency: 'KRW' },
        },
      ],
    },
    { key: 'awarded', supplier: 'Baram', value: { amount: '5', currency: 'KRW' } },
  ],
  [
    'an end without a supplier',
    { tag: ['award'], awards: [{ id: '1', status: 'unsuccessful' }] },
    { key: 'unsuccessful' },
  ],
  ['something new', {}, { key: 'other' }],
])('%s is told as such', (_, parts, told) => {
  expect(sayingOf(release(parts))).toEqual(told);
});
