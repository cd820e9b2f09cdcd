// @vitest-environment node
import { expect, test } from 'vitest';
import type { GreenMeasure } from '../../../api/shapes';
import { emptyItem } from '../draftForm';
import { fits, taken } from './green';

const PAPER = {
  id: 'paper',
  kind: 'technicalSpecification',
  names: { en: 'Recycled paper', fr: 'Papier recyclé' },
  texts: { en: 'Of recovered fibres' },
  proofs: { en: 'The label' },
  standard: 'EU Ecolabel',
  codes: ['CPV:30197'],
  categories: ['goods'],
} as unknown as GreenMeasure;
const item = (id: string) => ({
  ...emptyItem('1'),
  classification: { scheme: 'CPV' as const, id, description: '' },
});

test('a measure is meant for items of its codes', () => {
  expect(fits(PAPER, [item('30197643')], '')).toBe(true);
  expect(fits(PAPER, [item('39121100'), emptyItem('2')], 'goods')).toBe(false);
});

test('one without codes is meant for its categories, and for what is not said yet', () => {
  const clause = { ...PAPER, codes: [] };

  expect(fits(clause, [], 'goods')).toBe(true);
  expect(fits(clause, [], '')).toBe(true);
  expect(fits(clause, [], 'services')).toBe(false);
});

test('what is taken is said in the language of the writer, else in English', () => {
  expect(taken(PAPER, 'fr')).toMatchObject({ name: 'Papier recyclé', proof: 'The label' });
});
