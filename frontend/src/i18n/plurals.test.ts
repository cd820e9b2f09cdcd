// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { i18nProviderFor, setLocale } from '.';

beforeAll(() => setLocale('ar', false));

test.each([
  [1, 'يوم واحد'],
  [2, 'يومان'],
  [5, '5 أيام'],
  [21, '21 يومًا'],
  [100, '100 يوم'],
])('%i days are said rightly in Arabic', (days, said) => {
  const { translate } = i18nProviderFor('ar');
  expect(translate('fields.days', { smart_count: days })).toBe(said);
});

test('the document turns with the language', async () => {
  expect(document.documentElement.dir).toBe('rtl');
  await setLocale('en', false);
  expect(document.documentElement.dir).toBe('ltr');
  expect(document.documentElement.lang).toBe('en');
});
