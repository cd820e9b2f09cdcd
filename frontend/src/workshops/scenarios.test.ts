import { expect, it } from 'vitest';
import type { ScenarioShown } from '../api/shapes';
import { inLanguage, localeOf, storyOf, tongueIn, tonguesOf } from './scenarios';

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

it('keeps the story when the language changes, in English where it is not written in it', () => {
  const korean = told('ko/four_hundred_rivals', 'ko');
  expect(inLanguage(known, 'ar', 'first_bid')).toBe('ar/first_bid');
  expect(inLanguage(known, 'ar', 'one_second_late')).toBe('one_second_late');
  expect(inLanguage(known, 'en', 'one_second_late')).toBe('one_second_late');
  expect(inLanguage([...known, korean], 'fr', 'four_hundred_rivals')).toBe(korean.name);
  expect(inLanguage(known, 'ar', 'nobody_knows')).toBe('ar/first_bid');
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
  expect(tongueIn('fr', 'ko')).toBe('coréen');
});
