import type { Wanted } from './address';
import type { ListRead } from './useRoomList';

/** How the rows of a list that was read whole are searched, filtered and sorted. */
export interface Reading<Row> {
  text: (row: Row) => string;
  filters?: Record<string, (row: Row, value: string) => boolean>;
  sorts: Record<string, (row: Row) => string | number>;
}

/** Whether all the words looked for stand in a text, in any order and case. */
export function mentions(text: string, search: string): boolean {
  const inside = text.toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => inside.includes(word));
}

const compared = (a: string | number, b: string | number) =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), undefined, { numeric: true });

/** The rows that are wanted, in the order that is wanted; turned, all of it is turned, equal ones too. */
export function chosen<Row>(
  rows: readonly Row[],
  { search, filters, sort }: Pick<Wanted, 'search' | 'filters' | 'sort'>,
  reading: Reading<Row>,
): Row[] {
  const kept = rows.filter(
    (row) =>
      (search === '' || mentions(reading.text(row), search)) &&
      Object.entries(filters).every(([name, value]) => reading.filters?.[name]?.(row, value)),
  );
  const key = reading.sorts[sort.field];
  if (!key) return kept;
  kept.sort((a, b) => compared(key(a), key(b)));
  return sort.order === 'DESC' ? kept.reverse() : kept;
}

/** One page of a list that was read whole. */
export function inHand<Row>(
  rows: readonly Row[] | undefined,
  wanted: Wanted,
  reading: Reading<Row>,
  perPage: number,
): ListRead<Row> {
  if (!rows) return { total: 0, error: null };
  const found = chosen(rows, wanted, reading);
  const first = (wanted.page - 1) * perPage;
  return { rows: found.slice(first, first + perPage), total: found.length, error: null };
}
