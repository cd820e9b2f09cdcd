import { toCardinal as english } from 'n2words/en-GB';
import { toCardinal as spanish } from 'n2words/es-ES';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as korean } from 'n2words/ko-KR';
import { decimalsOf, type MoneyText } from '../money';
import { arabicNumber, construct } from './arabic';
import { isSpoken, type Spoken } from './spoken';

type Say = (whole: bigint, currency: string) => string;

/**
 * An amount in the words of a language, exactly; null where we do not know the language. What is
 * below one unit is a fraction, as on a cheque: no language names the hundredth of every currency.
 */
export function amountInWords({ amount, currency }: MoneyText, language: string): string | null {
  if (!isSpoken(language)) return null;
  const parts = /^(\d{1,15})(?:\.(\d+))?$/.exec(amount);
  if (!parts) return null;
  const places = decimalsOf(currency);
  const whole = BigInt(parts[1] ?? '0');
  const minor = (parts[2] ?? '').padEnd(places, '0');
  // An amount finer than its currency is none that we wrote: it is not shortened in silence.
  if (minor.length > places) return null;
  const words = SAID[language](whole, currency);
  if (places === 0 || /^0+$/.test(minor)) return words;
  return `${words} ${AND[language]}${minor}/1${'0'.repeat(places)}`;
}

const AND: Record<Spoken, string> = { en: 'and ', fr: 'et ', es: 'con ', ko: '', ar: 'و' };

const SAID: Record<Spoken, Say> = {
  en: (whole, currency) => `${english(whole)} ${named('en', whole, currency)}`,
  fr: (whole, currency) => {
    const name = named('fr', whole, currency);
    // un million de dollars, but un million deux cents dollars
    const words = french(whole);
    if (!/(million|milliard|billion)s?$/.test(words)) return `${words} ${name}`;
    return /^[aeiouyhéè]/i.test(name) ? `${words} d’${name}` : `${words} de ${name}`;
  },
  es: (whole, currency) => {
    const name = named('es', whole, currency);
    const words = spanish(whole)
      .replace(/\buno$/, 'un')
      .replace(/veintiuno$/, 'veintiún');
    return /(mill|bill)(ón|ones)$/.test(words) ? `${words} de ${name}` : `${words} ${name}`;
  },
  ko: (whole, currency) =>
    currency === 'KRW'
      ? `금 ${koreanNumber(whole)}원정`
      : `${koreanNumber(whole)} ${named('ko', whole, currency)}`,
  ar: arabicAmount,
};

// Contracts write the amount without gaps, and ten thousand with its one: 금 일만이천원정.
const koreanNumber = (whole: bigint) =>
  korean(whole)
    .replace(/(^| )(?=[만억조])/g, '일')
    .replaceAll(' ', '');

function arabicAmount(whole: bigint, currency: string): string {
  const name = named('ar', whole, currency);
  const feminine = /^\S*ة(\s|$)/.test(singular('ar', currency));
  // One and two of a thing are told by the thing itself.
  if (whole === 1n) return `${name} ${arabicNumber(1n, feminine)}`;
  return `${construct(arabicNumber(whole, feminine))} ${name}`;
}

const singular = (language: string, currency: string) => named(language, 1n, currency);

/** A currency's name in the form that this number of it asks for. */
function named(language: string, count: bigint, currency: string): string {
  const parts = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
    maximumFractionDigits: 0,
  }).formatToParts(count);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
