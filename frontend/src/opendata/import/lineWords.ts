import { useWordsOr } from '../../i18n';
import type { LineShown } from '../shapes';

/** A line of the report in the reader's language; one that the page does not know keeps the server's words. */
export function useLineWords() {
  const wordsOr = useWordsOr();
  return (line: LineShown) => {
    const what = wordsOr(`importing.instead.${line.what}`, line.what);
    return {
      problem: wordsOr(`importing.lines.${line.code}`, line.words),
      done: wordsOr(`importing.outcomes.${line.outcome}`, line.done, { what }),
    };
  };
}
