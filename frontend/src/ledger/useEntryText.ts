import { useCallback } from 'react';
import type { Entry, SeatShown } from '../api/shapes';
import { useWords, useWordsOr } from '../i18n';

/** Who did what, in one sentence. */
export function useEntryText(seats: SeatShown[]) {
  const words = useWords();
  const wordsOr = useWordsOr();
  return useCallback(
    (entry: Entry) => {
      const found = seats.find((seat) => seat.seat === entry.seat);
      const who =
        entry.seat === 'trainer' || entry.seat === 'clock'
          ? words(`roles.${entry.seat}`)
          : `${wordsOr(`roles.${found?.role}`, entry.seat)}${found ? ` (${found.organisation})` : ''}`;
      const key = entry.kind.endsWith('.refused') ? 'refused' : entry.kind.replace('.', '_');
      return wordsOr(`ledger.kinds.${key}`, `${who}: ${entry.kind}`, { who });
    },
    [seats, words, wordsOr],
  );
}
