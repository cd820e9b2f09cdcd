import type { BidToMark, MarkShown, MarksShown } from '../../api/shapes';
import { parseAmount } from '../../fields/money';

const PLACES = 2;

/** What was typed as a mark the server takes, or null where it is none from the least to full marks. */
export function readMark(typed: string, full: string, least = '0'): string | null {
  const mark = parseAmount(typed, PLACES);
  if (mark === null) return null;
  return Number(mark) >= Number(least) && Number(mark) <= Number(full) ? mark : null;
}

/** The mark one step up or down, never beyond its ends; whole steps, also from half a mark. */
export function stepMark(typed: string, full: string, by: 1 | -1): string {
  const now = Number(readMark(typed, full) ?? '0');
  return String(Math.min(Number(full), Math.max(0, Math.round((now + by) * 100) / 100)));
}

export const inBid = ({ bid, lot }: Pick<BidToMark, 'bid' | 'lot'>) => `${bid} ${lot}`;

/** One's own marks by bid, lot and criterion. */
export function ownMarks(sheet: MarksShown, member: string): Map<string, MarkShown> {
  const own = sheet.marks.filter((mark) => mark.member === member);
  return new Map(own.map((mark) => [`${inBid(mark)} ${mark.criterion}`, mark]));
}

/** How many criteria of a bid are marked. */
export function doneIn(sheet: MarksShown, own: Map<string, MarkShown>, bid: BidToMark): number {
  return sheet.criteria.filter(({ id }) => own.has(`${inBid(bid)} ${id}`)).length;
}

/** The first bid in which something is missing, or the first of all. */
export function firstOpen(sheet: MarksShown, own: Map<string, MarkShown>): number {
  const open = sheet.bids.findIndex((bid) => doneIn(sheet, own, bid) < sheet.criteria.length);
  return Math.max(open, 0);
}
