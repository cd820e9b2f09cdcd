/** So many rows are read at once; of more, the rest come at a press. */
export const FEW = 25;

/** The first of many rows, and whatever is one's own, each where it stands. */
export function fewOf<Row>(
  rows: readonly Row[],
  most: number,
  isOwn: (row: Row) => boolean,
): readonly Row[] {
  if (rows.length <= most) return rows;
  return rows.filter((row, place) => place < most || isOwn(row));
}
