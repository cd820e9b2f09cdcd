import type { TenderShown } from '../../../api/shapes';
import { parseAmount } from '../../../fields/money';
import { type Answer, cleanText, type Figure, isAnswer } from '../../sealing/answers';
import { LINE_PLACES } from '../../sealing/decimal';

/** What is typed beside the prices: by lot, then by criterion or figure. */
export type Said = Record<string, Record<string, string>>;

export type Asked = TenderShown['asks'][number];

/** Everything that is asked beside prices, in whichever envelope. */
export function askedOf(tender: Pick<TenderShown, 'asks'>): {
  answers: string[];
  figures: string[];
} {
  return {
    answers: tender.asks.flatMap(({ answers }) => answers),
    figures: tender.asks.flatMap(({ figures }) => figures),
  };
}

/** Whether the prices lie in an envelope of their own. */
export const hasTwo = (tender: Pick<TenderShown, 'procedure'>) =>
  tender.procedure.envelopes.length > 1;

export function figureOf(typed: string): string | null {
  return parseAmount(typed, LINE_PLACES);
}

/** What is said of a lot, ready to be sealed; null while something is missing or cannot be sealed. */
export function completeSaid(
  tender: Pick<TenderShown, 'asks'>,
  said: Record<string, string>,
): { answers: Answer[]; figures: Figure[] } | null {
  const asked = askedOf(tender);
  const answers = asked.answers.map((criterion) => ({
    criterion,
    text: cleanText(said[criterion] ?? ''),
  }));
  const figures: Figure[] = [];
  for (const name of asked.figures) {
    const value = figureOf(said[name] ?? '');
    if (value === null) return null;
    figures.push({ name, value });
  }
  return answers.every(({ text }) => isAnswer(text)) ? { answers, figures } : null;
}
