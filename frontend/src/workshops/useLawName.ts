import { intlTag, useLocale, useWordsOr } from '../i18n';

/** What a country pack is called on the page: its country where its name is that of one. */
export function useLawName() {
  const wordsOr = useWordsOr();
  const tag = intlTag(useLocale());
  const countries = new Intl.DisplayNames([tag], { type: 'region' });
  return (pack: string, title = pack): string => {
    const country = pack.length === 2 ? countries.of(pack.toUpperCase()) : undefined;
    return country ?? wordsOr(`trainer.law_${pack}`, title);
  };
}
