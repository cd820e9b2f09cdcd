import { LOCALES, type Locale } from '../i18n';

/** The language a scenario is written in, spoken by the page or not: `ar/first_bid` is Arabic, no folder English. */
export function languageOf(scenario: string): string {
  return scenario.includes('/') ? scenario.slice(0, scenario.indexOf('/')) : 'en';
}

/** The page's own language for a scenario, where the page speaks it. */
export const localeOf = (scenario: string): Locale | undefined =>
  LOCALES.find(({ locale }) => locale === languageOf(scenario))?.locale;

/** The languages of scenarios with their names: the page's first, then the others. */
export function tonguesOf(scenarios: readonly string[]): { language: string; name: string }[] {
  const written = new Set(scenarios.map(languageOf));
  const own = LOCALES.map(({ locale, name }) => ({ language: locale as string, name }));
  const others = [...written].filter((language) => own.every((one) => one.language !== language));
  const named = others.map((language) => ({
    language,
    name: new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language,
  }));
  return [...own, ...named].filter(({ language }) => written.has(language));
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
