import { intlTag, useLocale } from '../../i18n';

type ExactFormat = { format(value: string): string };

/** A share of one as the reader writes percents, exactly: 0.87745 is 87.745%. */
export function usePercent() {
  const tag = intlTag(useLocale());
  const format = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 4 });
  return (share: string) => (format as unknown as ExactFormat).format(share);
}

/** How far above or below something lies, in percents with three decimals and always with its sign. */
export function useDistance() {
  const tag = intlTag(useLocale());
  const format = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'percent',
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
    signDisplay: 'exceptZero',
  });
  return (percent: string) => (format as unknown as ExactFormat).format(percent);
}

/** Percents that come worked out with three decimals, written as the reader writes them. */
export function usePercentText() {
  const tag = intlTag(useLocale());
  const format = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'percent',
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
  });
  return (percent: string) => (format as unknown as ExactFormat).format(percent);
}
