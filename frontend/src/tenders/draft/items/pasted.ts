import { parseAmount } from '../../../fields/money';
import { rowsOf } from '../../../fields/rows';
import { emptyItem, type ItemValues, type LotValues, nextId, QUANTITY_PLACES } from '../draftForm';

export const COLUMNS = ['description', 'quantity', 'unit', 'lot'] as const;
export type Column = (typeof COLUMNS)[number];

/** A cell that could not be taken as it is: the row is kept, the cell is to be mended. */
export interface CellProblem {
  row: number;
  column: Column;
  text: string;
}

export interface Pasted {
  items: ItemValues[];
  problems: CellProblem[];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** The lot that a cell names by its number or its title; undefined when there is none. */
function lotOf(cell: string, lots: readonly LotValues[]): string | undefined {
  if (cell === '') return lots[0]?.id;
  const wanted = cell.toLocaleLowerCase();
  const number = cell.replace(/\D/g, '');
  return (
    lots.find((lot) => lot.id === cell || lot.title.trim().toLocaleLowerCase() === wanted) ??
    lots.find((lot) => lot.id === number)
  )?.id;
}

// Without a figure in the second cell of the first row alone, that row holds headings.
const isHeading = ([, quantity = '']: string[], more: boolean) =>
  more && quantity !== '' && !/\p{Nd}/u.test(quantity);

/** The items that pasted rows become, numbered on from those already there. */
export function itemsFrom(
  text: string,
  there: readonly ItemValues[],
  lots: readonly LotValues[],
): Pasted {
  const rows = rowsOf(text).filter((row) => row.some(Boolean));
  const first = rows[0] && isHeading(rows[0], rows.length > 1) ? 1 : 0;
  const items: ItemValues[] = [];
  const problems: CellProblem[] = [];
  rows.slice(first).forEach((cells, place) => {
    const row = place + first + 1;
    const [description = '', quantity = '', unit = '', lot = ''] = cells;
    const check = (column: Column, text: string, ok: boolean) => {
      if (!ok) problems.push({ row, column, text });
    };
    const relatedLot = lotOf(lot, lots);
    const amount = parseAmount(quantity, QUANTITY_PLACES);
    check('description', description, description !== '');
    check('quantity', quantity, amount !== null);
    check('lot', lot, relatedLot !== undefined);
    const item = emptyItem(nextId([...there, ...items]), relatedLot ?? lots[0]?.id);
    items.push({
      ...item,
      description: oneLine(description),
      unit: oneLine(unit),
      quantity: amount ?? quantity,
    });
  });
  return { items, problems };
}
