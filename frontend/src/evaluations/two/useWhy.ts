import type { Judged } from '../../api/shapes';
import { formatDecimal } from '../../fields/money';
import { intlTag, useLocale, useWords } from '../../i18n';

/** Why a price stays shut, in words. */
export function useWhy() {
  const words = useWords();
  const tag = intlTag(useLocale());
  return ({ why, points }: Judged) =>
    why ? words(`envelopes.why.${why}`, { points: points ? formatDecimal(points, tag) : '' }) : '';
}
