import { decimalsOf } from '../../fields/money';
import { useWords } from '../../i18n';
import { useRefusalWords } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';
import { checkFacts } from './checkFacts';
import type { Draft } from './useDraft';

/** The API's name of a field where it differs from the form's. */
const API_NAME: Record<string, string> = {
  value: 'value.amount',
  deadline: 'tenderPeriod.endDate',
  enquiryDeadline: 'enquiryPeriod.endDate',
  participationDeadline: 'participationPeriod.endDate',
  briefingDate: 'siteBriefing.date',
  briefingPlace: 'siteBriefing.place',
  contractStart: 'contractPeriod.startDate',
  contractEnd: 'contractPeriod.endDate',
  buyer: 'buyer.name',
  procedure: 'procedureId',
};

/** What stands under a field: the form's own mistake first, else what the server said of it. */
export function useMistake(draft: Draft) {
  const words = useWords();
  const refusalWords = useRefusalWords(useRoom().zone);
  return (field: string): { error: boolean; helperText?: string } => {
    const own = draft.mistakes[field];
    if (own) {
      const places = decimalsOf(draft.values.currency);
      return { error: true, helperText: words(`tenders.draft.${own}`, { places }) };
    }
    const code = draft.refusal?.errors[API_NAME[field] ?? field];
    if (!code) return { error: false };
    const check = draft.checks.find((one) => one.code === code);
    const facts = check ? checkFacts(check) : draft.refusal?.facts;
    return { error: true, helperText: refusalWords(code, facts).title };
  };
}
