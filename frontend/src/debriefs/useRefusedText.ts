import { useWords } from '../i18n';
import { useRefusalWords } from '../layout/RefusalNote';

const LATE = 'bids.late';

/** Why a try was refused, as far as it can be said without the figures of that moment. */
export function useRefusedText() {
  const words = useWords();
  const refusal = useRefusalWords();
  return (code: string): string => {
    if (code === LATE) return words('debrief.time.late');
    const { title } = refusal(code);
    return title === code || title.includes('%{') ? words('debrief.time.refused') : title;
  };
}
