// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { TenderShown } from '../api/shapes';
import { wantedIn } from '../layout/lists/address';
import { chosen } from '../layout/lists/inHand';
import { answered, enquiryEnd, FORM, questionOf, READING, waiting } from './enquiries';
import type { EnquiryShown } from './shapes';

const asked = (id: string, day: number, answeredOn?: number) =>
  ({
    id,
    title: `Question ${id}`,
    description: 'May the Keyboard be Arabic?',
    askedAt: `2026-03-0${day}T09:00:00Z`,
    answer: answeredOn ? 'Yes, or English.' : null,
    answeredAt: answeredOn ? `2026-03-0${answeredOn}T09:00:00Z` : null,
  }) as EnquiryShown;

describe('the questions of a tender', () => {
  it('wait in the order in which they were asked, and are answered latest first', () => {
    const all = [asked('c', 3), asked('a', 1), asked('x', 2, 4), asked('y', 1, 5)];
    expect(waiting(all).map(({ id }) => id)).toEqual(['a', 'c']);
    const told = chosen(answered(all), wantedIn(new URLSearchParams(), FORM), READING);
    expect(told.map(({ id }) => id)).toEqual(['y', 'x']);
  });

  it('are found by words in any part, in any order and case', () => {
    const all = [asked('a', 1, 2), asked('b', 1)];
    const containing = (q: string) =>
      chosen(all, wantedIn(new URLSearchParams({ 'enquiries.q': q }), FORM), READING);
    expect(containing('english keyboard').map(({ id }) => id)).toEqual(['a']);
    expect(containing('  ')).toHaveLength(2);
    expect(containing('monitor')).toEqual([]);
  });
});

describe('the enquiry period', () => {
  const tender = (enquiry: string | null) =>
    ({
      tenderPeriod: { startDate: null, endDate: '2026-03-16T05:00:00Z' },
      enquiryPeriod: enquiry && { startDate: null, endDate: enquiry },
    }) as TenderShown;

  it('ends with the bids where the notice names no end', () => {
    expect(enquiryEnd(tender(null))).toBe('2026-03-16T05:00:00Z');
    expect(enquiryEnd(tender('2026-03-09T05:00:00Z'))).toBe('2026-03-09T05:00:00Z');
  });
});

describe('a question', () => {
  it('names what it is about only where it is about a part', () => {
    expect(questionOf(' Keys ', 'a\r\nb ', '')).toEqual({ title: 'Keys', description: 'a\nb' });
    expect(questionOf('Keys', 'a', 'item:2')).toMatchObject({ relatedItem: '2' });
    expect(questionOf('Keys', 'a', 'lot:a:b')).toMatchObject({ relatedLot: 'a:b' });
  });
});
