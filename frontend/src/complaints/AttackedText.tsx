import { useWords } from '../i18n';
import type { Complaint } from './shapes';

/** What a complaint is about, in words. */
export function AttackedText({ complaint }: { complaint: Pick<Complaint, 'attacks' | 'lot'> }) {
  const words = useWords();
  const { attacks, lot } = complaint;
  return words(`complaints.attacks.${attacks}`, { lot: lot ?? '' });
}
