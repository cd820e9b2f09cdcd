import type { ScenarioShown } from '../api/shapes';
import { LOCALES, type Locale } from '../i18n';

/** The page's own language for a scenario, where the page speaks it. */
export const localeOf = (scenario: ScenarioShown): Locale | undefined =>
  LOCALES.find(({ locale }) => locale === scenario.language)?.locale;

/** The languages of scenarios with their names: the page's first, then the others. */
export function tonguesOf(
  scenarios: readonly ScenarioShown[],
): { language: string; name: string }[] {
  const written = new Set(scenarios.map(({ language }) => language));
  const own = LOCALES.map(({ locale, name }) => ({ language: locale as string, name }));
  const others = [...written].filter((language) => own.every((one) => one.language !== language));
  const named = others.map((language) => ({
    language,
    name: new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language,
  }));
  return [...own, ...named].filter(({ language }) => written.has(language));
}

/** What a scenario is called in any language. */
export const storyOf = (name: string) => name.split('/').pop() ?? name;

/** The same story in another language; else the usual one in it; else none. */
export function inLanguage(
  scenarios: readonly ScenarioShown[],
  language: Locale,
  story: string,
): string {
  const written = scenarios.filter((one) => one.language === language);
  const found =
    written.find(({ name }) => storyOf(name) === story) ??
    written.find(({ name }) => storyOf(name) === 'first_bid');
  return found?.name ?? '';
}
