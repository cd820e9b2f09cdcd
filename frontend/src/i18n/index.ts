import type { TranslationMessages } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { useCallback, useSyncExternalStore } from 'react';
import { untilThere } from '../api/untilThere';
import type { Words } from './en';
import type { PathsOf } from './types';

export type Locale = 'en' | 'ar' | 'fr' | 'km';
export type WordKey = PathsOf<Words>;

export const LOCALES: { locale: Locale; name: string }[] = [
  { locale: 'en', name: 'English' },
  { locale: 'ar', name: 'العربية' },
  { locale: 'fr', name: 'Français' },
  { locale: 'km', name: 'ខ្មែរ' },
];
const STORED = 'mk.locale';
/** On the way in react-admin is not there, nor are its words. */
type Messages = { ra: object };
/** What a page says: what is said on the way in, what is said around a seat's tasks too, or everything. */
const FIRST = 0;
const SEAT = 1;
const WHOLE = 2;
type Extent = typeof FIRST | typeof SEAT | typeof WHOLE;
const catalogues: Record<Locale, Record<Extent, () => Promise<Messages>>> = {
  en: {
    [FIRST]: () => import('./en/first').then((file) => file.default),
    [SEAT]: () => import('./en/seat').then((file) => file.default),
    [WHOLE]: () => import('./en').then((file) => file.default),
  },
  ar: {
    [FIRST]: () => import('./ar/first').then((file) => file.default),
    [SEAT]: () => import('./ar/seat').then((file) => file.default),
    [WHOLE]: () => import('./ar').then((file) => file.default),
  },
  fr: {
    [FIRST]: () => import('./fr/first').then((file) => file.default),
    [SEAT]: () => import('./fr/seat').then((file) => file.default),
    [WHOLE]: () => import('./fr').then((file) => file.default),
  },
  km: {
    [FIRST]: () => import('./km/first').then((file) => file.default),
    [SEAT]: () => import('./km/seat').then((file) => file.default),
    [WHOLE]: () => import('./km').then((file) => file.default),
  },
};
let wanted: Extent = FIRST;
const loaded = new Map<Locale, { extent: Extent; messages: Messages }>();
const listeners = new Set<() => void>();
let current: Locale = 'en';

const extentOf = (locale: Locale) => loaded.get(locale)?.extent ?? -1;

async function fetchWords(locale: Locale): Promise<void> {
  while (extentOf(locale) < wanted) {
    const extent = wanted;
    const messages = await untilThere(catalogues[locale][extent]);
    if (extent > extentOf(locale)) loaded.set(locale, { extent, messages });
  }
}

async function atLeast(extent: Extent): Promise<void> {
  if (extent > wanted) wanted = extent;
  while (extentOf(current) < extent) {
    await fetchWords(current);
    for (const tell of listeners) tell();
  }
}

/** Have what is said around a seat's tasks from now on, not what is said on the way in alone. */
export const seatWords = () => atLeast(SEAT);

/** Have every sentence from now on. */
export const allWords = () => atLeast(WHOLE);

const known = (locale: string | null | undefined): Locale | null =>
  LOCALES.find((one) => one.locale === locale?.slice(0, 2))?.locale ?? null;

export const directionOf = (locale: Locale) => (locale === 'ar' ? 'rtl' : 'ltr');

const INTL_TAGS: Record<Locale, string> = {
  en: 'en-GB',
  ar: 'ar-u-nu-latn',
  fr: 'fr-FR',
  km: 'en-GB-x-km',
};

/**
 * For Intl: the same Western digits on every screen of a room. Chromium knows no Khmer and would write in
 * the language of its own menus; figures are the English ones there too, and months have names of ours.
 */
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
  await fetchWords(locale);
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

type Served = Exclude<Locale, 'km'>;
const served = (locale: Locale): Served => (locale === 'km' ? 'en' : locale);

/** In which language the server says its own words to this reader: faults of files, papers. */
export const useServedLocale = () => served(useLocale());

const build = (locale: Locale, messages: Messages) =>
  polyglotI18nProvider(() => messages as TranslationMessages, locale, LOCALES, {
    allowMissing: false,
  });
const built = new WeakMap<Messages, ReturnType<typeof build>>();

/** One provider object per catalogue: a new object makes every translated component draw again. */
export function i18nProviderFor(locale: Locale) {
  const messages = loaded.get(locale)?.messages;
  if (!messages) throw new Error(`The words of ${locale} are not loaded.`);
  const provider = built.get(messages) ?? build(locale, messages);
  built.set(messages, provider);
  return provider;
}

export type Translate = (key: WordKey, options?: Record<string, unknown>) => string;

/** Words of the page in the chosen language; works inside and outside react-admin. */
export function useWords(): Translate {
  const provider = useSyncExternalStore(subscribe, () => i18nProviderFor(current));
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
