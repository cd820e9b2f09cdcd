import { formatDecimal } from '../fields/money';
import { intlTag, useLocale } from '../i18n';
import { shownPoints } from './exact';

/** Points as the reader's language writes them: a decimal, or a fraction with its nearest decimal. */
export function useExact(): (points: string) => string {
  const tag = intlTag(useLocale());
  return (points) => shownPoints(points, (text) => formatDecimal(text, tag));
}
