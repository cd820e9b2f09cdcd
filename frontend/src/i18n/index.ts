import type { TranslationMessages } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Words } from './en';
import type { PathsOf } from './types';

export type Locale = 'en' | 'ar' | 'fr';
export type WordKey = PathsOf<Words>;

export const LOCALES: { locale: Locale; name: string }[] = [
  { locale: 'en', name: 'English' },
  { locale: 'ar', name: 'العربية' },
  { locale: 'fr', name: 'Français' },
];
const STORED = 'mk.locale';
const load: Record<Locale, () => Promise<TranslationMessages>> = {
  en: () => import('./en').then((file) => file.default),
  ar: () => import('./ar').then((file) => file.default),
  fr: () => import('./fr').then((file) => file.default),
};
const loaded = new Map<Locale, TranslationMessages>();
const listeners = new Set<() => void>();
let current: Locale = 'en';

const known = (locale: string | null | undefined): Locale | null =>
  LOCALES.find((one) => one.locale === locale?.slice(0, 2))?.locale ?? null;

export const directionOf = (locale: Locale) => (locale === 'ar' ? 'rtl' : 'ltr');

const INTL_TAGS: Record<Locale, string> = { en: 'en-GB', ar: 'ar-u-nu-latn', fr: 'fr-FR' };

/** For Intl: the same Western digits on every screen of a room. */
export const intlTag = (locale: Locale) => INTL_TAGS[locale];

/** Whether people who read the page now write a comma before decimals. */
export const writesDecimalComma = () => current === 'fr';

export function firstLocale(): Locale {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(STORED);
  } catch {
    stored = null;
  }
  return known(stored) ?? known(navigator.language) ?? 'en';
}

/** `remember: false` for a screen that has a language of its own, such as the wall. */
export async function setLocale(locale: Locale, remember = true): Promise<void> {
  if (!loaded.has(locale)) loaded.set(locale, await load[locale]());
  current = locale;
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  try {
    if (remember) localStorage.setItem(STORED, locale);
  } catch {
    // A private window may refuse storage; the choice then lasts as long as the tab.
  }
  for (const tell of listeners) tell();
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};
export const useLocale = () => useSyncExternalStore(subscribe, () => current);

function messagesOf(locale: Locale): TranslationMessages {
  const messages = loaded.get(locale);
  if (!messages) throw new Error(`The words of ${locale} are not loaded.`);
  return messages;
}

const build = (locale: Locale) =>
  polyglotI18nProvider(() => messagesOf(locale), locale, LOCALES, { allowMissing: false });
const built = new Map<Locale, ReturnType<typeof build>>();

/** One provider object per language: a new object makes every translated component draw again. */
export function i18nProviderFor(locale: Locale) {
  const provider = built.get(locale) ?? build(locale);
  built.set(locale, provider);
  return provider;
}

export type Translate = (key: WordKey, options?: Record<string, unknown>) => string;

/** Words of the page in the chosen language; works inside and outside react-admin. */
export function useWords(): Translate {
  const locale = useLocale();
  const provider = useMemo(() => i18nProviderFor(locale), [locale]);
  return useCallback((key, options) => provider.translate(key, options), [provider]);
}

/** A sentence whose key comes from the server; the fallback is shown when we have no words for it. */
export function useWordsOr() {
  const words = useWords();
  return useCallback(
    (key: string, fallback: string, options?: Record<string, unknown>) =>
      words(key as WordKey, { ...options, _: fallback }),
    [words],
  );
}
