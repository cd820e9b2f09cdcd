import { expect, test } from 'vitest';
import type { MarksShown } from '../../api/shapes';
import { doneIn, firstOpen, ownMarks, readMark, stepMark } from './marks';

const bid = (name: string) => ({ bid: name, lot: '1', label: null, tenderer: null });
const mark = (member: string, name: string, criterion: string) => ({
  member,
  bid: name,
  lot: '1',
  criterion,
  marks: '4',
  reasons: 'So.',
});
const criterion = (id: string) => ({
  id,
  name: id,
  description: '',
  weight: '50',
  fullMarks: '5',
  leastShare: null,
  leastMarks: null,
  partOf: null,
});
const sheet: MarksShown = {
  tender: 'tender-1',
  bids: [bid('bid-1'), bid('bid-2')],
  criteria: [criterion('team'), criterion('plan')],
  marks: [mark('me', 'bid-1', 'team'), mark('me', 'bid-1', 'plan'), mark('other', 'bid-2', 'team')],
  agreed: [],
  allHandedIn: false,
};

test('a mark is a number from nought to full marks with two decimals at most', () => {
  expect(readMark('59.99', '100', '60')).toBeNull();
  expect(readMark('60', '100', '60')).toBe('60');
  expect(readMark('7.25', '10')).toBe('7.25');
  expect(readMark('٧', '10')).toBe('7');
  for (const typed of ['', '10.01', '-1', '1.001', '1e1', 'ten']) {
    expect(readMark(typed, '10')).toBeNull();
  }
});

test('a step stops at both ends and begins at nought', () => {
  expect(stepMark('', '10', 1)).toBe('1');
  expect(stepMark('9.5', '10', 1)).toBe('10');
  expect(stepMark('0', '10', -1)).toBe('0');
});

test('what others marked is not one’s own, and the first bid with a gap comes first', () => {
  const own = ownMarks(sheet, 'me');
  expect(sheet.bids.map((one) => doneIn(sheet, own, one))).toEqual([2, 0]);
  expect(firstOpen(sheet, own)).toBe(1);
});
