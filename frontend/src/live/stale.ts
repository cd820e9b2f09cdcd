import type { Entry } from '../api/shapes';
import { topicsOf } from './topics';

const OF_A_TENDER = /^tenders\/([^/?]+)/;

/** What entries made stale, gathered until it is read anew. */
export class Stale {
  /** By topic the tenders whose reads are meant; null for the reads of all. */
  #news = new Map<string, Set<string | null>>();

  add(entry: Entry) {
    const tender = tenderOf(entry);
    for (const topic of topicsOf(entry.kind)) {
      const of = this.#news.get(topic) ?? new Set();
      this.#news.set(topic, of.add(tender));
    }
  }

  /** Whether a read shows something older than the news; its key is that of `useRead` or of a list. */
  has([topic, , , , path]: readonly unknown[]) {
    const of = this.#news.get(String(topic));
    if (!of) return false;
    const tender = OF_A_TENDER.exec(String(path))?.[1];
    return tender === undefined || of.has(null) || of.has(tender);
  }
}

/** The one tender that an entry is about; a tender itself may be the next try of another, and tells of both. */
function tenderOf({ kind, data: { tender } }: Entry) {
  return typeof tender === 'string' && !kind.startsWith('tender.') ? tender : null;
}
