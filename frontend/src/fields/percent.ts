import { intlTag, useLocale } from '../i18n';

type ExactFormat = { format(value: string): string };

/** Writes exact decimals as the reader writes them: no digit is lost on the way through a number. */
function useFormat(options: Intl.NumberFormatOptions) {
  const format = new Intl.NumberFormat(intlTag(useLocale()), options);
  return (value: string) => (format as unknown as ExactFormat).format(value);
}

const PERCENT: Intl.NumberFormatOptions = { style: 'unit', unit: 'percent' };
const THREE = { ...PERCENT, minimumFractionDigits: 3, maximumFractionDigits: 3 };

/** A share of one as the reader writes percents, exactly: 0.87745 is 87.745%. */
export const usePercent = () => useFormat({ style: 'percent', maximumFractionDigits: 4 });

/** A share in percent as the reader writes it, with no more decimals than it has. */
export const useShareText = () => useFormat({ ...PERCENT, maximumFractionDigits: 4 });

/** How far above or below something lies, in percents with three decimals and always with its sign. */
export const useDistance = () => useFormat({ ...THREE, signDisplay: 'exceptZero' });

/** Percents that come worked out with three decimals, written as the reader writes them. */
export const usePercentText = () => useFormat(THREE);
