import { expect, it } from 'vitest';
import { inLanguage, languageOf, localeOf, storyOf, tonguesOf } from './scenarios';

const known = ['ar/first_bid', 'first_bid', 'one_second_late'];

it('reads language and story from the name of a scenario', () => {
  expect(known.map(languageOf)).toEqual(['ar', 'en', 'en']);
  expect(known.map(storyOf)).toEqual(['first_bid', 'first_bid', 'one_second_late']);
});

it('keeps the story when the language changes, as far as it is written in it', () => {
  expect(inLanguage(known, 'ar', 'first_bid')).toBe('ar/first_bid');
  expect(inLanguage(known, 'ar', 'one_second_late')).toBe('ar/first_bid');
  expect(inLanguage(known, 'en', 'one_second_late')).toBe('one_second_late');
  expect(inLanguage([], 'ar', 'first_bid')).toBe('');
});

it('offers a story in a language that the page does not speak, and never takes it for another', () => {
  const more = ['es/first_bid', ...known];
  expect(languageOf('es/first_bid')).toBe('es');
  expect(localeOf('es/first_bid')).toBeUndefined();
  expect(tonguesOf(more).map(({ language, name }) => `${language} ${name}`)).toEqual([
    'en English',
    'ar العربية',
    'es español',
  ]);
  expect(inLanguage(more, 'en', 'first_bid')).toBe('first_bid');
});
