import { useEffect, useState } from 'react';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';

interface Props {
  since: string;
  minutes: number;
}

const MINUTE = 60_000;

/** How much is left of the time an inject's expectations have, outside the workshop's clock. */
export function Countdown({ since, minutes }: Props) {
  const words = useWords();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  const left = Date.parse(since) + minutes * MINUTE - now;
  if (left <= 0) return <StatusChip tone="bad" label={words('exercise.time_up')} />;
  const whole = Math.floor(left / MINUTE);
  const seconds = String(Math.floor((left % MINUTE) / 1000)).padStart(2, '0');
  return (
    <StatusChip
      tone="wait"
      label={words('exercise.time_left', { time: `\u2066${whole}:${seconds}\u2069` })}
    />
  );
}
