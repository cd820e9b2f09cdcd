// @vitest-environment node
import { expect, test } from 'vitest';
import { readKey } from '../api/readKey';
import type { Entry } from '../api/shapes';
import type { Topic } from '../api/useRead';
import { Stale } from './stale';

const entry = (kind: string, data: Record<string, unknown>) => ({ kind, data }) as Entry;
const read = (topic: Topic, path: string) => readKey(topic, 'room', 'auditor', path);

test('the opening of a tender leaves what is shown of others', () => {
  const stale = new Stale();
  stale.add(entry('bids.opened', { tender: 'tender-1' }));

  expect(stale.has(read('evaluations', 'tenders/tender-1/opening?range=[0,24]'))).toBe(true);
  expect(stale.has(read('tenders', 'tenders/tender-1'))).toBe(true);
  expect(stale.has(read('evaluations', 'tenders/tender-12/opening'))).toBe(false);
  expect(stale.has(read('tenders', 'tenders/tender-2'))).toBe(false);
});

test('what is read of no tender alone is stale after all', () => {
  const stale = new Stale();
  stale.add(entry('bids.opened', { tender: 'tender-1' }));

  expect(stale.has(read('tenders', 'tenders?filter={}'))).toBe(true);
  expect(stale.has(['tenders', 'list', 'room', null, 'tenders', 'range=[0,24]'])).toBe(true);
  expect(stale.has(['ledger', 'read', 'room', null])).toBe(true);
  expect(stale.has(read('documents', 'tenders/tender-1/documents'))).toBe(false);
});

test('a tender may be the next try of another, and a clock closes all of them', () => {
  for (const [kind, data] of [
    ['tender.published', { tender: 'tender-1' }],
    ['clock.moved', {}],
  ] as const) {
    const stale = new Stale();
    stale.add(entry(kind, data));
    expect(stale.has(read('tenders', 'tenders/tender-2'))).toBe(true);
  }
});

test('news of two tenders make both stale', () => {
  const stale = new Stale();
  stale.add(entry('enquiry.answered', { tender: 'tender-1' }));
  stale.add(entry('enquiry.answered', { tender: 'tender-2' }));

  const found = [1, 2, 3].map((one) =>
    stale.has(read('enquiries', `tenders/tender-${one}/enquiries`)),
  );
  expect(found).toEqual([true, true, false]);
});
