import { intlTag, useLocale } from '../i18n';

type ExactFormat = { format(value: string): string };

/** A share in percent as the reader writes it, with no more decimals than it has. */
export function useShareText() {
  const tag = intlTag(useLocale());
  const format = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'percent',
    maximumFractionDigits: 4,
  });
  return (share: string) => (format as unknown as ExactFormat).format(share);
}
