import type { Playlist, ScenarioShown } from '../api/shapes';
import { intlTag, LOCALES, type Locale } from '../i18n';

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

/** What a language is called on a page. */
export const tongueIn = (locale: Locale, language: string): string =>
  new Intl.DisplayNames([intlTag(locale)], { type: 'language' }).of(language) ?? language;

/** The same story in another language, or as it is written where it is not in that; else the usual one. */
export function inLanguage(
  scenarios: readonly ScenarioShown[],
  language: Locale,
  story: string,
): string {
  const told = (wanted: string) => {
    const tellings = scenarios.filter(({ name }) => storyOf(name) === wanted);
    const inIt = (tongue: string) => tellings.find((one) => one.language === tongue);
    return inIt(language) ?? inIt('en') ?? tellings[0];
  };
  return (told(story) ?? told('first_bid'))?.name ?? '';
}

/** What a ready-made workshop is called in a language, or in English where it has no name in it. */
export const titleIn = ({ name, titles }: Playlist, language: Locale): string =>
  titles[language] ?? titles.en ?? name;
