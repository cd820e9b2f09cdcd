import { decimalsOf } from '../../fields/money';
import { useWords, useWordsOr } from '../../i18n';
import type { Draft } from './useDraft';

/** The API's name of a field where it differs from the form's. */
const API_NAME: Record<string, string> = {
  value: 'value.amount',
  deadline: 'tenderPeriod.endDate',
  contractStart: 'contractPeriod.startDate',
  contractEnd: 'contractPeriod.endDate',
  buyer: 'buyer.name',
};

/** What stands under a field: the form's own mistake first, else what the server said of it. */
export function useMistake(draft: Draft) {
  const words = useWords();
  const wordsOr = useWordsOr();
  return (field: string): { error: boolean; helperText?: string } => {
    const own = draft.mistakes[field];
    if (own) {
      const places = decimalsOf(draft.values.currency);
      return { error: true, helperText: words(`tenders.draft.${own}`, { places }) };
    }
    const code = draft.refusal?.errors[API_NAME[field] ?? field];
    if (!code) return { error: false };
    return {
      error: true,
      helperText: wordsOr(`refusals.${code}.title`, code, draft.refusal?.facts),
    };
  };
}
