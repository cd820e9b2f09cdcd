import { useEffect, useState } from 'react';
import { useWords } from '../i18n';

const MINUTE = 60_000;
const TICK = 5000;

/** How long something has lasted, outside the workshop's clock. */
export function Since({ instant }: { instant: string }) {
  const words = useWords();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), TICK);
    return () => window.clearInterval(timer);
  }, []);
  const passed = Math.max(now - Date.parse(instant), 0);
  return passed < MINUTE
    ? words('exercise.since_now')
    : words('exercise.since', { smart_count: Math.floor(passed / MINUTE) });
}
