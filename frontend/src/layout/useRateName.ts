import type { Clock } from '../api/shapes';
import { useWords } from '../i18n';

/** How fast the clock runs, in words; nothing while it runs like any other. */
export function useRateName({ held, rate }: Clock): string {
  const words = useWords();
  if (held) return words('room.held');
  if (rate === 1) return '';
  if (rate === 60) return words('room.rate_60');
  if (rate === 1440) return words('room.rate_1440');
  return words('room.rate_other', { rate });
}
