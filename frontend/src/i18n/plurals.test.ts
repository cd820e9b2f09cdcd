// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { i18nProviderFor, type Locale, setLocale } from '.';

test.each<[Locale, number, string]>([
  ['ar', 1, 'يوم واحد'],
  ['ar', 2, 'يومان'],
  ['ar', 5, '5 أيام'],
  ['ar', 21, '21 يومًا'],
  ['ar', 100, '100 يوم'],
  ['fr', 0, '0 jour'],
  ['fr', 1, '1 jour'],
  ['fr', 2, '2 jours'],
  ['km', 1, '1 ថ្ងៃ'],
  ['km', 5, '5 ថ្ងៃ'],
  ['en', 0, '0 days'],
  ['en', 1, '1 day'],
])('in %s, %i days are said rightly', async (locale, days, said) => {
  await setLocale(locale, false);
  const { translate } = i18nProviderFor(locale);
  expect(translate('fields.days', { smart_count: days })).toBe(said);
});

test('the document turns with the language', async () => {
  await setLocale('ar', false);
  expect(document.documentElement.dir).toBe('rtl');
  await setLocale('fr', false);
  expect(document.documentElement.dir).toBe('ltr');
  expect(document.documentElement.lang).toBe('fr');
});
