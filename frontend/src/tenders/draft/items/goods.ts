import type { Classification } from '../../../api/shapes';
import type { WordKey } from '../../../i18n';
import english from '../../../i18n/en/goods';

export const OWN_SCHEME = 'MINIKONEPS';
export const SCHEMES: Classification['scheme'][] = ['CPV', 'UNSPSC', 'HS'];

/** The codes of our own short list; their words stand in the catalogues of the languages. */
export const GOODS = Object.keys(english.goods);

export const goodsWords = (code: string) => `goods.${code}` as WordKey;

const KIND = { G: 'goods', W: 'works', S: 'services' } as const;

/** Whether a code of our own is goods, works or services. */
export const kindOf = (code: string) => KIND[code[0] as keyof typeof KIND];

// Arabic is searched without its vowel signs and with one form of alef, as people type it.
const plain = (text: string) =>
  text
    .toLocaleLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655]/g, '')
    .replace(/[أإآ]/g, 'ا');

/** The codes whose words or code hold every word typed. */
export function search(typed: string, nameOf: (code: string) => string): string[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  return GOODS.filter((code) => {
    const text = plain(`${code} ${nameOf(code)}`);
    return wanted.every((word) => text.includes(word));
  });
}
