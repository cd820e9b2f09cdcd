import type { TenderShown } from '../../../api/shapes';
import { type PricesRead, pricesFrom, rowsFromText } from './pricesRead';
import { MOST_BYTES, readWorkbook, SheetFault } from './workbook';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const BINARY = /[^\P{Cc}\t\n\r]/u;

/** Reads a price sheet in this browser alone: a bid must never reach the server unsealed. */
export async function readSheet(file: Blob, tender: TenderShown): Promise<PricesRead> {
  if (file.size === 0) throw new SheetFault('empty');
  if (file.size > MOST_BYTES) throw new SheetFault('large');
  const data = new Uint8Array(await file.arrayBuffer());
  if (ZIP.every((byte, at) => data[at] === byte)) return pricesFrom(readWorkbook(data), tender);
  return pricesFrom([rowsFromText(textOf(data))], tender);
}

/** Rows from the clipboard; without headings the first cell is the item and the last its price. */
export function readPasted(text: string, tender: TenderShown): PricesRead {
  const rows = rowsFromText(text);
  try {
    return pricesFrom([rows], tender);
  } catch (error) {
    const first = rows[0]?.get(0)?.text;
    if (!tender.items.some(({ id }) => id === first)) throw error;
    const last = Math.max(...rows.flatMap((row) => [...row.keys()]));
    const heading = new Map([
      [0, { place: '', kind: 'text' as const, text: 'item' }],
      [last, { place: '', kind: 'text' as const, text: 'unitPrice' }],
    ]);
    return pricesFrom([[heading, ...rows]], tender);
  }
}

function textOf(data: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(data);
    if (!BINARY.test(text)) return text;
  } catch {
    // No text at all: said below.
  }
  throw new SheetFault('notSheet');
}
