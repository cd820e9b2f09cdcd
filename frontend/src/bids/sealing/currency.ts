// ISO 4217. Not Intl's table: browsers follow CLDR there, which gives HUF, IDR or IQD no decimals.
const WHOLE = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ');
const THOUSANDTHS = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');
const TEN_THOUSANDTHS = ['CLF', 'UYW'];

/** How many decimals amounts in a currency have. */
export function currencyPlaces(currency: string): number {
  if (WHOLE.includes(currency)) return 0;
  if (THOUSANDTHS.includes(currency)) return 3;
  return TEN_THOUSANDTHS.includes(currency) ? 4 : 2;
}
