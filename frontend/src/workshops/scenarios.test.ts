import { expect, it } from 'vitest';
import type { ScenarioShown } from '../api/shapes';
import { inLanguage, localeOf, storyOf, tonguesOf } from './scenarios';

const told = (name: string, language: string): ScenarioShown => ({
  name,
  title: name,
  language,
  pack: 'generic',
  level: null,
  minutes: null,
  seats: [],
});
const known = [told('ar/first_bid', 'ar'), told('first_bid', 'en'), told('one_second_late', 'en')];
const spanish = told('es/first_bid', 'es');

it('knows a story under its name in every language', () => {
  expect(known.map(({ name }) => storyOf(name))).toEqual([
    'first_bid',
    'first_bid',
    'one_second_late',
  ]);
});

it('keeps the story when the language changes, as far as it is written in it', () => {
  expect(inLanguage(known, 'ar', 'first_bid')).toBe('ar/first_bid');
  expect(inLanguage(known, 'ar', 'one_second_late')).toBe('ar/first_bid');
  expect(inLanguage(known, 'en', 'one_second_late')).toBe('one_second_late');
  expect(inLanguage([], 'ar', 'first_bid')).toBe('');
});

it('offers a story in a language that the page does not speak, and never takes it for another', () => {
  const more = [spanish, ...known];
  expect(localeOf(spanish)).toBeUndefined();
  expect(tonguesOf(more).map(({ language, name }) => `${language} ${name}`)).toEqual([
    'en English',
    'ar العربية',
    'es español',
  ]);
  expect(inLanguage(more, 'en', 'first_bid')).toBe('first_bid');
});
