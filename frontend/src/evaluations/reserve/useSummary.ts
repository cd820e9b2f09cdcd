import type { DrawRecord, OpenedBid } from '../../api/shapes';
import { formatMoney } from '../../fields/money';
import { intlTag, useLocale, useWords } from '../../i18n';
import { isAveraged } from './planPrice';

/** What the picture shows, for whoever hears it read. */
export function useSummary({ base, candidates, planPrice, floor }: DrawRecord, bids: OpenedBid[]) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const of = (fate: string) => bids.filter((bid) => bid.fate === fate).length;
  const four = candidates.filter((one) => isAveraged(one.why)).map((one) => one.number);
  const parts = [
    words('reserve.line.about', { base: formatMoney(base, tag), count: candidates.length }),
  ];
  if (planPrice) {
    parts.push(
      words('reserve.line.plan', {
        numbers: new Intl.ListFormat(tag, { type: 'unit' }).format(four.map(String)),
        plan: formatMoney(planPrice, tag),
      }),
    );
  }
  if (floor) parts.push(words('reserve.line.floor', { floor: formatMoney(floor, tag) }));
  if (planPrice) {
    parts.push(
      words('reserve.line.bids', {
        race: of('inRace'),
        under: of('underLimit') + of('underNetCost'),
        above: of('abovePlanPrice'),
      }),
    );
  }
  return parts.join(' ');
}
