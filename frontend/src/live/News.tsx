import { useEffect, useRef } from 'react';
import type { Entry } from '../api/shapes';
import { useMessageWords } from '../exercises/messages/useMessageWords';
import { useToast } from '../layout/toasts';
import { useEntryText } from '../ledger/useEntryText';
import { type EntryNews, sayEntries } from './entries';
import { useNewsOfApproval } from './newsOfApproval';
import { useNewsOfNotice } from './newsOfNotice';
import { useRoom } from './room';

const SAID = new Set([
  'tender.published',
  'tender.closed',
  'bids.opened',
  'prices.opened',
  'bids.ranked',
  'award.decided',
  'award.cancelled',
  'supplier.invited',
  'security.forfeited',
  'security.released',
  'complaint.filed',
  'complaint.answered',
  'complaint.decided',
  'complaint.withdrawn',
  'clock.moved',
  'clock.held',
  'registration.submitted',
  'registration.approved',
  'registration.turned_down',
]);

/** Says in a toast what somebody else did; what came before this page was opened stays unsaid. */
export function News() {
  const { slug, seats } = useRoom();
  const toast = useToast();
  const textOf = useEntryText(seats);
  const ofNotice = useNewsOfNotice(slug);
  const ofApproval = useNewsOfApproval(slug, seats);
  const messageOf = useMessageWords();
  const tell = ({ entry }: EntryNews) => {
    if (seats.some((seat) => seat.mine && seat.seat === entry.seat)) return;
    const message = messageOf(entry);
    const said = message === null ? null : { text: message };
    const told = said ?? ofNotice(entry) ?? ofApproval(entry) ?? plain(entry, textOf);
    if (told) toast({ tone: 'note', ...told });
  };
  const latest = useRef(tell);
  latest.current = tell;
  useEffect(() => sayEntries((news) => latest.current(news)), []);
  return null;
}

const plain = (entry: Entry, textOf: (entry: Entry) => string) =>
  SAID.has(entry.kind) ? { text: textOf(entry) } : null;
