import { writesDecimalComma } from '../i18n';
import { westernDigits } from './digits';
import { nearest } from './fraction';

/** Amounts stay decimal text: Intl formats text exactly, a float would not. */
export interface MoneyText {
  amount: string;
  currency: string;
}

// ISO 4217. Not Intl's table: browsers follow CLDR there, which gives HUF, IDR or IQD no decimals.
const WHOLE = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ');
const THOUSANDTHS = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');
const TEN_THOUSANDTHS = ['CLF', 'UYW'];

/** How many decimals amounts in a currency have: KRW 0, USD 2, TND 3. */
export function decimalsOf(currency: string): number {
  if (WHOLE.includes(currency)) return 0;
  if (THOUSANDTHS.includes(currency)) return 3;
  return TEN_THOUSANDTHS.includes(currency) ? 4 : 2;
}

type ExactFormat = { format(value: string): string };

export function formatMoney(money: MoneyText, tag: string): string {
  const digits = decimalsOf(money.currency);
  const format = new Intl.NumberFormat(tag, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }) as unknown as ExactFormat;
  return `${format.format(money.amount)} ${money.currency}`;
}

/** A decimal as a language writes it; a fraction, which has no end, to its nearest three decimals. */
export function formatDecimal(value: string, tag: string): string {
  const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 });
  const plain = value.includes('/') ? nearest(value) : value;
  return (format as unknown as ExactFormat).format(plain);
}

const PLAIN = /^(0|[1-9][0-9]{0,14})(?:\.([0-9]+))?$/;

const GROUPED = /^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)?$/;
const DECIMAL_COMMA = /^[0-9]+,[0-9]*$/;

/**
 * What a person typed as plain decimal text, or null. Accepts Arabic and Persian figures, spaces,
 * and commas: between thousands, or in French before decimals. A comma that could be either is
 * refused, and no text has two readings, so that a change of language never changes a price.
 */
export function parseAmount(typed: string, places: number): string | null {
  const plain = plainFigures(typed);
  const parts = PLAIN.exec(plain);
  if (!parts) return null;
  return (parts[2] ?? '').length > places ? null : plain;
}

/** True when what was typed is a number, only with more digits before the point than are accepted. */
export function isTooLong(typed: string): boolean {
  return /^[0-9]{16,}(?:\.[0-9]+)?$/.test(plainFigures(typed));
}

function plainFigures(typed: string): string {
  const western = westernDigits(typed)
    .trim()
    .replace(/[\s\u00a0\u202f\u066c']/g, '')
    .replace('\u066b', '.');
  return commas(western)
    .replace(/^0+(?=[0-9])/, '')
    .replace(/\.$/, '');
}

function commas(figures: string): string {
  if (!writesDecimalComma()) return GROUPED.test(figures) ? figures.replaceAll(',', '') : figures;
  return DECIMAL_COMMA.test(figures) && !GROUPED.test(figures)
    ? figures.replace(',', '.')
    : figures;
}
