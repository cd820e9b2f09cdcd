import { useWords } from '../i18n';
import { useOwnTime } from './useOwnTime';

const MINUTE = 60_000;

/** How long something has lasted, outside the workshop's clock. */
export function Since({ instant }: { instant: string }) {
  const words = useWords();
  const passed = Math.max(useOwnTime() - Date.parse(instant), 0);
  return passed < MINUTE
    ? words('exercise.since_now')
    : words('exercise.since', { smart_count: Math.floor(passed / MINUTE) });
}
