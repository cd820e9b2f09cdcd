import type { Lot, TenderShown } from '../api/shapes';

export interface OfLot<Row> {
  lot: Lot;
  rows: Row[];
}

/** Rows under their lots, the lots in the order of the notice; a lot may have none. */
export function byLot<Row extends { lot: string }>(
  { lots }: Pick<TenderShown, 'lots'>,
  rows: readonly Row[],
): OfLot<Row>[] {
  return lots.map((lot) => ({ lot, rows: rows.filter((row) => row.lot === lot.id) }));
}

/** The lot of that number; one that the notice no longer has is its number alone. */
export const lotOf = (
  { lots }: Pick<TenderShown, 'lots'>,
  id: string,
): { id: string; title?: string } => lots.find((lot) => lot.id === id) ?? { id };

/** Whether the money is given, and the best quality that it buys wins. */
export const hasBudget = ({ procedure }: Pick<TenderShown, 'procedure'>) =>
  procedure.awardMethod === 'fixedBudget';
