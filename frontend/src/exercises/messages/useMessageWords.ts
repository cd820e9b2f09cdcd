import { useCallback } from 'react';
import type { Entry } from '../../api/shapes';
import { useWordsOr } from '../../i18n';

/** What the trainer said, a line of the stock in the reader's language. */
export function useMessageWords() {
  const wordsOr = useWordsOr();
  return useCallback(
    ({ kind, data }: Pick<Entry, 'kind' | 'data'>): string | null => {
      if (kind !== 'message.sent') return null;
      const text = typeof data.text === 'string' ? data.text : '';
      return typeof data.line === 'string'
        ? wordsOr(`exercise.message.stock.${data.line}`, data.line)
        : text;
    },
    [wordsOr],
  );
}
