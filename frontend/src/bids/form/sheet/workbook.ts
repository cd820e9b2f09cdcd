import { strFromU8, unzipSync } from 'fflate';

/** Why a file is not read at all. */
export type SheetFaultCode =
  | 'empty'
  | 'large'
  | 'notSheet'
  | 'bomb'
  | 'macros'
  | 'broken'
  | 'otherTender'
  | 'noPrices';

export class SheetFault extends Error {
  constructor(readonly code: SheetFaultCode) {
    super(code);
  }
}

export interface Cell {
  /** As people find it: Prices!F4, or 4 where a table has no letters. */
  place: string;
  kind: 'text' | 'formula' | 'error';
  /** A number as it was typed; an empty text for a formula. */
  text: string;
}

/** The cells of a row by the number of their column, from 0; columns without a cell are absent. */
export type Row = Map<number, Cell>;

export const MOST_BYTES = 2 * 1024 * 1024;
const MOST_UNPACKED = 16 * 1024 * 1024;
const MOST_PARTS = 200;
const MOST_ROWS = 2_000;
const WANTED = /^xl\/(workbook\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The rows of every worksheet of an XLSX file; no formula is calculated and no address opened. */
export function readWorkbook(data: Uint8Array): Row[][] {
  const parts = unpacked(data);
  const shared = parts.get('xl/sharedStrings.xml');
  const texts = shared ? elements(xmlOf(shared), 'si').map(textOf) : [];
  const book = parts.get('xl/workbook.xml');
  if (!book) throw new SheetFault('notSheet');
  const names = elements(xmlOf(book), 'sheet').map((one) => one.getAttribute('name') ?? '');
  const sheets = [...parts.keys()]
    .filter((name) => name.startsWith('xl/worksheets/'))
    .sort(byNumber);
  return sheets.map((name, index) =>
    rowsOfSheet(xmlOf(parts.get(name) as Uint8Array), names[index] ?? '', texts),
  );
}

/** Sheets in their order: sheet2 before sheet10. */
const byNumber = (one: string, other: string) => numberIn(one) - numberIn(other);
const numberIn = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);

/** The parts that are read; sizes are counted before anything is unpacked, and hold while it is. */
function unpacked(data: Uint8Array): Map<string, Uint8Array> {
  let size = 0;
  let count = 0;
  let macros = false;
  const count_in = ({ name, originalSize }: { name: string; originalSize: number }) => {
    size += originalSize;
    count += 1;
    if (/vbaProject\.bin$/i.test(name)) macros = true;
    if (size > MOST_UNPACKED || count > MOST_PARTS) throw new SheetFault('bomb');
    return WANTED.test(name);
  };
  try {
    const parts = unzipSync(data, { filter: count_in });
    if (macros) throw new SheetFault('macros');
    return new Map(Object.entries(parts));
  } catch (error) {
    throw error instanceof SheetFault ? error : new SheetFault('broken');
  }
}

function xmlOf(part: Uint8Array): Document {
  let text = '';
  try {
    text = UTF8.decode(part);
  } catch {
    text = strFromU8(part, true);
  }
  // Entities that grow while they are read come with a document type, which no spreadsheet writes.
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new SheetFault('broken');
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  if (elements(xml, 'parsererror').length > 0) throw new SheetFault('broken');
  return xml;
}

const elements = (within: Document | Element, name: string): Element[] => [
  ...within.getElementsByTagNameNS('*', name),
];

function rowsOfSheet(xml: Document, sheet: string, texts: string[]): Row[] {
  const rows: Row[] = [];
  for (const [index, row] of elements(xml, 'row').slice(0, MOST_ROWS).entries()) {
    const number = Number(row.getAttribute('r') ?? index + 1);
    const cells: Row = new Map();
    for (const cell of elements(row, 'c')) {
      const letters = /^[A-Z]{1,3}/.exec(cell.getAttribute('r') ?? '')?.[0];
      const column = letters ? columnOf(letters) : cells.size;
      const place = `${sheet}!${letters ?? lettersOf(column)}${number}`;
      const read = cellOf(cell, texts);
      if (read && read.text + read.kind !== 'text') cells.set(column, { place, ...read });
    }
    if (cells.size > 0) rows.push(cells);
  }
  return rows;
}

const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) +
  String.fromCharCode(65 + (column % 26));

function cellOf(cell: Element, texts: string[]): Omit<Cell, 'place'> | null {
  if (elements(cell, 'f').length > 0) return { kind: 'formula', text: '' };
  const kind = cell.getAttribute('t') ?? 'n';
  if (kind === 'e') return { kind: 'error', text: '' };
  if (kind === 'inlineStr') return { kind: 'text', text: textOf(cell) };
  const value = elements(cell, 'v')[0]?.textContent?.trim() ?? '';
  if (value === '') return null;
  if (kind === 's') return { kind: 'text', text: texts[Number(value)] ?? '' };
  return { kind: 'text', text: kind === 'n' ? numberText(value) : value };
}

/** The shortest decimal that means a cell's number is what was typed. */
function numberText(value: string): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const shortest = String(number);
  if (!shortest.includes('e')) return shortest;
  return number.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}

/** The text of a cell without its furigana; _x0041_ is how a spreadsheet writes A where it must. */
function textOf(within: Element): string {
  return elements(within, 't')
    .filter((one) => (one.parentNode as Element | null)?.localName !== 'rPh')
    .map((one) => one.textContent ?? '')
    .join('')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .trim();
}
