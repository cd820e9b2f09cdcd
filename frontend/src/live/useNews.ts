import { useCallback, useRef } from 'react';
import type { Entry, SeatShown } from '../api/shapes';
import { useMessageWords } from '../exercises/messages/useMessageWords';
import { useToast } from '../layout/toasts';
import { useEntryText } from '../ledger/useEntryText';
import { useNewsOfApproval } from './newsOfApproval';
import { useNewsOfNotice } from './newsOfNotice';
import type { EntryNews } from './useStream';

const QUIET_START = 1500;
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
export function useNews(slug: string, seats: SeatShown[]) {
  const toast = useToast();
  const textOf = useEntryText(seats);
  const ofNotice = useNewsOfNotice(slug);
  const ofApproval = useNewsOfApproval(slug, seats);
  const messageOf = useMessageWords();
  const since = useRef(performance.now());
  return useCallback(
    ({ entry }: EntryNews) => {
      if (performance.now() - since.current < QUIET_START) return;
      if (seats.some((seat) => seat.mine && seat.seat === entry.seat)) return;
      const message = messageOf(entry);
      const said = message === null ? null : { text: message };
      const told = said ?? ofNotice(entry) ?? ofApproval(entry) ?? plain(entry, textOf);
      if (told) toast({ tone: 'note', ...told });
    },
    [seats, toast, textOf, messageOf, ofNotice, ofApproval],
  );
}

const plain = (entry: Entry, textOf: (entry: Entry) => string) =>
  SAID.has(entry.kind) ? { text: textOf(entry) } : null;
