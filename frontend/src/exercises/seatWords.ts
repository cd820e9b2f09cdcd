import { useCallback } from 'react';
import { intlTag, useLocale, useWordsOr } from '../i18n';
import { useRoom } from '../live/room';

/** A seat as its role, its number and its organisation: "Tenderer 2 – Haneul Systems". */
export function useSeatWords() {
  const wordsOr = useWordsOr();
  const { seats } = useRoom();
  return useCallback(
    (seat: string): string => {
      const found = seats.find((one) => one.seat === seat);
      const number = /-(\d+)$/.exec(seat)?.[1] ?? '';
      const role = wordsOr(`roles.${found?.role ?? seat}`, seat);
      const first = [role, number].filter(Boolean).join(' ');
      return found?.organisation ? `${first} – ${found.organisation}` : first;
    },
    [seats, wordsOr],
  );
}

/** Several names in one line, as the language sets them. */
export function useListText() {
  const tag = intlTag(useLocale());
  return useCallback(
    (names: readonly string[]) => new Intl.ListFormat(tag, { type: 'unit' }).format(names),
    [tag],
  );
}
