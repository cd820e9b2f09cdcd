import type { TenderShown } from '../../../api/shapes';
import { isTooLong, parseAmount } from '../../../fields/money';
import { betweenCells, rowsOf } from '../../../fields/rows';
import { LINE_PLACES } from '../../sealing/decimal';
import { type Prices, priceBid } from '../prices';
import { type Cell, type Row, SheetFault } from './workbook';

/** A cell that cannot be taken; its item keeps the price it had. */
export interface PriceProblem {
  code: 'formula' | 'error' | 'notPrice' | 'tooLarge' | 'unknownItem' | 'twice';
  place: string;
  item: string | null;
  text: string;
}

export interface PricesRead {
  prices: Prices;
  problems: PriceProblem[];
  /** The sheet was made for another version of the notice. */
  otherVersion: boolean;
}

type Wanted = Pick<TenderShown, 'id' | 'items' | 'currency' | 'noticeVersion'>;

// As our sheets head them in every language, and as the hidden row names them.
const ITEM = ['item', 'البند', 'article', 'មុខទំនិញ'];
const PRICE = ['unitprice', 'unit price', 'سعر الوحدة', 'prix unitaire', 'តម្លៃឯកតា'];
const MARK = /^minikoneps:([^:]+):(\d+)$/;
const HEADED_BY = 10;
const SHOWN = 40;

/** The unit prices of a table, item by item; cells that are empty leave the price as it is. */
export function pricesFrom(sheets: readonly Row[][], tender: Wanted): PricesRead {
  for (const rows of sheets) {
    const found = columnsOf(rows);
    if (!found) continue;
    const mark = markOf(rows);
    if (mark && mark.tender !== tender.id) throw new SheetFault('otherTender');
    const otherVersion = mark !== null && mark.version !== tender.noticeVersion;
    return { ...readRows(rows.slice(found.from), found, tender), otherVersion };
  }
  throw new SheetFault('noPrices');
}

/** A table that was pasted, or a CSV file; without headings it is an item and its price. */
export function rowsFromText(text: string): Row[] {
  return rowsOf(text, betweenCells(text)).map(
    (cells, index) =>
      new Map(
        cells.flatMap((cell, column): [number, Cell][] =>
          cell === ''
            ? []
            : [[column, { place: String(index + 1), kind: kindOf(cell), text: cell }]],
        ),
      ),
  );
}

const kindOf = (cell: string) => (cell.startsWith('=') ? 'formula' : 'text');

interface Columns {
  item: number;
  price: number;
  /** The first row behind the headings. */
  from: number;
}

function columnsOf(rows: readonly Row[]): Columns | null {
  let found: Columns | null = null;
  for (const [index, row] of rows.slice(0, HEADED_BY).entries()) {
    const item = columnNamed(row, ITEM);
    const price = columnNamed(row, PRICE);
    if (item !== null && price !== null) found = { item, price, from: index + 1 };
    else if (found) break;
  }
  return found;
}

function columnNamed(row: Row, names: string[]): number | null {
  for (const [column, { text }] of row) {
    if (names.includes(text.split(' (')[0]?.trim().toLowerCase() ?? '')) return column;
  }
  return null;
}

function markOf(rows: readonly Row[]): { tender: string; version: number } | null {
  for (const row of rows.slice(0, HEADED_BY)) {
    for (const { text } of row.values()) {
      const [, tender, version] = MARK.exec(text) ?? [];
      if (tender && version) return { tender, version: Number(version) };
    }
  }
  return null;
}

function readRows(rows: readonly Row[], columns: Columns, tender: Wanted) {
  const prices: Prices = {};
  const seen = new Set<string>();
  const problems: PriceProblem[] = [];
  for (const row of rows) {
    const named = row.get(columns.item);
    const cell = row.get(columns.price);
    if (!named || !cell) continue;
    const item = tender.items.find(({ id }) => id === named.text);
    if (!item) {
      problems.push({ code: 'unknownItem', place: named.place, item: null, text: cut(named.text) });
      continue;
    }
    if (seen.has(item.id)) {
      problems.push({ code: 'twice', place: named.place, item: item.id, text: item.id });
      continue;
    }
    seen.add(item.id);
    const code = problemOf(cell, item, tender.currency);
    if (code) problems.push({ code, place: cell.place, item: item.id, text: cut(cell.text) });
    else prices[item.id] = parseAmount(cell.text, LINE_PLACES) ?? cell.text;
  }
  return { prices, problems };
}

function problemOf(
  cell: Cell,
  item: Wanted['items'][number],
  currency: string,
): PriceProblem['code'] | null {
  if (cell.kind !== 'text') return cell.kind;
  if (isTooLong(cell.text)) return 'tooLarge';
  if (parseAmount(cell.text, LINE_PLACES) === null) return 'notPrice';
  return priceBid([item], { [item.id]: cell.text }, currency).lines[0]?.problem ?? null;
}

const cut = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
