import { formatDecimal } from '../fields/money';
import { intlTag, useLocale } from '../i18n';
import { markNumber } from './spread';

/** A mark as people read it: a mean without end is cut after two decimals and says so. */
export function useMarkText() {
  const tag = intlTag(useLocale());
  const rounded = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  return (mark: string) =>
    mark.includes('/') ? `≈ ${rounded.format(markNumber(mark))}` : formatDecimal(mark, tag);
}
