import { formatDecimal } from '../fields/money';
import { intlTag, useLocale } from '../i18n';

/** Points as the reader writes numbers, with a real minus. */
export function usePointsText() {
  const tag = intlTag(useLocale());
  return (points: string) => formatDecimal(points, tag);
}
