// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { formatSize } from '../fields/size';
import { kindOf, mediaTypeOf, objectionTo, titleOf } from './formats';
import { lineagesOf } from './lineages';
import type { DocumentShown } from './shapes';

const file = (name: string, size = 10, type = '') => ({ name, size, type });

describe('a chosen file', () => {
  it('is refused before the journey when it is empty, too large, or of no accepted kind', () => {
    expect(objectionTo(file('plan.pdf', 0))).toBe('empty');
    expect(objectionTo(file('plan.pdf', 10 * 1024 * 1024 + 1))).toBe('tooLarge');
    expect(objectionTo(file('plan.exe'))).toBe('ending');
    expect(objectionTo(file('pdf'))).toBe('ending');
    expect(objectionTo(file('Plan.PDF', 10 * 1024 * 1024))).toBeNull();
  });

  it('is sent as what its ending says, for systems differ on the type of a CSV', () => {
    expect(mediaTypeOf(file('prices.csv', 1, 'application/vnd.ms-excel'))).toBe('text/csv');
    expect(mediaTypeOf(file('unknown.bin', 1, ''))).toBe('application/octet-stream');
  });

  it('gives its name as a first title', () => {
    expect(titleOf('Technical_specifications__v2.pdf')).toBe('Technical specifications v2');
    expect(titleOf('.pdf')).toBe('.pdf');
  });

  it('is guessed to be what its name says', () => {
    expect(kindOf('draft contract.docx')).toBe('contractDraft');
    expect(kindOf('المواصفات الفنية.pdf')).toBe('technicalSpecifications');
    expect(kindOf('form 3.ods')).toBe('biddingDocuments');
  });
});

describe('a size', () => {
  it('is written in the unit that reads best', () => {
    expect(formatSize(1023, 'en-GB')).toBe('1,023 bytes');
    expect(formatSize(1536, 'en-GB')).toBe('1.5 kB');
    expect(formatSize(2_621_440, 'fr-FR')).toBe('2,5\u202fMo');
  });

  it('is written in the figures of the language', () => {
    expect(formatSize(1536, 'ar-EG')).toBe('١٫٥ كيلوبايت');
  });
});

describe('the versions of a document', () => {
  const made = (id: string, replaces: string | null, replacedBy: string | null, day: number) =>
    ({ id, replaces, replacedBy, addedAt: `2026-03-0${day}T00:00:00Z` }) as DocumentShown;

  it('stand behind the one in force, latest first', () => {
    const all = [made('c', 'b', null, 4), made('a', null, 'b', 1), made('b', 'a', 'c', 3)];
    const [only, none] = lineagesOf(all);
    expect(only?.current.id).toBe('c');
    expect(only?.earlier.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(none).toBeUndefined();
  });

  it('do not move a document in the list', () => {
    const all = [made('new', null, null, 2), made('b', 'a', null, 3), made('a', null, 'b', 1)];
    expect(lineagesOf(all).map(({ current }) => current.id)).toEqual(['b', 'new']);
  });
});
