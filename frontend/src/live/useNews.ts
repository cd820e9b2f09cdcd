import { useCallback, useRef } from 'react';
import type { SeatShown } from '../api/shapes';
import { useToast } from '../layout/toasts';
import { useEntryText } from '../ledger/useEntryText';
import type { EntryNews } from './useStream';

const QUIET_START = 1500;
const SAID = new Set([
  'tender.published',
  'tender.closed',
  'bids.opened',
  'bids.ranked',
  'award.decided',
  'clock.moved',
  'clock.held',
]);

/** Says in a toast what somebody else did; what came before this page was opened stays unsaid. */
export function useNews(seats: SeatShown[]) {
  const toast = useToast();
  const textOf = useEntryText(seats);
  const since = useRef(performance.now());
  return useCallback(
    ({ entry }: EntryNews) => {
      if (performance.now() - since.current < QUIET_START || !SAID.has(entry.kind)) return;
      if (seats.some((seat) => seat.mine && seat.seat === entry.seat)) return;
      toast({ tone: 'note', text: textOf(entry) });
    },
    [seats, toast, textOf],
  );
}
