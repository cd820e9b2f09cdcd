// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { addressOf, type ListForm, wantedIn } from './address';
import { chosen, inHand, mentions, type Reading } from './inHand';

const FORM: ListForm = {
  filters: { status: ['active', 'closed'] },
  sorts: ['closesAt', 'title'],
  order: 'DESC',
};
const read = (text: string, form = FORM) => wantedIn(new URLSearchParams(text), form);

describe('a list in its address', () => {
  test('stands as it is when nothing is asked', () => {
    expect(read('')).toEqual({
      search: '',
      filters: {},
      sort: { field: 'closesAt', order: 'DESC' },
      page: 1,
    });
  });

  test('is written and read back the same', () => {
    const wanted = {
      search: 'لوح 40%&x',
      filters: { status: 'closed' },
      sort: { field: 'title', order: 'DESC' as const },
      page: 3,
    };
    expect(wantedIn(addressOf(new URLSearchParams('seat=x'), FORM, wanted), FORM)).toEqual(wanted);
  });

  test('leaves the rest of the address alone and writes nothing that goes without saying', () => {
    const other = new URLSearchParams('documents.q=plan&q=old');
    expect(addressOf(other, FORM, read('')).toString()).toBe('documents.q=plan');
  });

  test('passes over what the list does not know', () => {
    expect(read('status=secret&sort=-amount&page=-4')).toEqual(read(''));
  });

  test('has names of its own where lists share a page', () => {
    const named = { ...FORM, name: 'documents' };
    expect(read('q=theirs&documents.q=ours&documents.sort=closesAt', named)).toEqual({
      search: 'ours',
      filters: {},
      sort: { field: 'closesAt', order: 'ASC' },
      page: 1,
    });
  });
});

describe('a list that was read whole', () => {
  const rows = ['seat-10', 'seat-9', 'Desk'].map((name, at) => ({ name, at }));
  const reading: Reading<(typeof rows)[number]> = {
    text: ({ name }) => name,
    filters: { kind: ({ name }, kind) => name.startsWith(kind) },
    sorts: { name: ({ name }) => name, at: ({ at }) => at },
  };
  const names = (wanted: object) =>
    chosen(
      rows,
      { search: '', filters: {}, sort: { field: 'name', order: 'ASC' }, ...wanted },
      reading,
    ).map(({ name }) => name);

  test('is searched by words in any order and case', () => {
    expect(mentions('Forty Laptops for schools', 'schools LAPTOPS')).toBe(true);
    expect(mentions('Forty laptops', 'laptops chairs')).toBe(false);
    expect(names({ search: 'SEAT' })).toEqual(['seat-9', 'seat-10']);
  });

  test('is sorted as people count, and turned', () => {
    expect(names({})).toEqual(['Desk', 'seat-9', 'seat-10']);
    expect(names({ sort: { field: 'at', order: 'DESC' } })).toEqual(['Desk', 'seat-9', 'seat-10']);
    const even = { ...reading, sorts: { at: () => 1 } };
    const wanted = { search: '', filters: {}, sort: { field: 'at', order: 'DESC' as const } };
    expect(chosen(rows, wanted, even)).toEqual([...rows].reverse());
  });

  test('is filtered, and an unknown filter shows nothing', () => {
    expect(names({ filters: { kind: 'seat' } })).toEqual(['seat-9', 'seat-10']);
    expect(names({ filters: { unknown: 'x' } })).toEqual([]);
  });

  test('shows one page and counts them all', () => {
    const wanted = read('page=2', { sorts: ['at'] });
    expect(inHand(rows, wanted, reading, 2)).toEqual({ rows: [rows[2]], total: 3, error: null });
    expect(inHand(undefined, wanted, reading, 2).rows).toBeUndefined();
  });
});
