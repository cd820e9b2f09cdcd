import { LOCALES, type Locale } from '../i18n';

/** The language a scenario is written in: `ar/first_bid` in Arabic, without a folder in English. */
export function languageOf(scenario: string): Locale {
  const folder = scenario.includes('/') ? scenario.split('/')[0] : 'en';
  return LOCALES.find(({ locale }) => locale === folder)?.locale ?? 'en';
}

/** What a scenario is called in any language. */
export const storyOf = (scenario: string) => scenario.split('/').pop() ?? scenario;

/** The same story in another language; else the usual one in it; else none. */
export function inLanguage(scenarios: readonly string[], language: Locale, story: string): string {
  const written = scenarios.filter((name) => languageOf(name) === language);
  return (
    written.find((name) => storyOf(name) === story) ??
    written.find((name) => storyOf(name) === 'first_bid') ??
    ''
  );
}
