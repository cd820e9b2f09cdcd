import { isolated } from '../../../fields/isolated';
import { useWords } from '../../../i18n';
import type { PriceProblem } from './pricesRead';

/** What a sheet says wrongly of an item, by the item. */
export type PriceNotes = Record<string, string>;

/** What is wrong with a cell of a price sheet, as a sentence. */
export function useProblemWords(): (problem: PriceProblem) => string {
  const words = useWords();
  return ({ code, place, item, text }) =>
    words(`sheets.prices.${code}`, {
      place: /^\d+$/.test(place) ? words('sheets.prices.row', { row: place }) : isolated(place),
      about: item === null ? '' : words('sheets.prices.item', { item }),
      text: isolated(text),
    });
}
