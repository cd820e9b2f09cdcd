import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { useOwnTime } from '../useOwnTime';

interface Props {
  since: string;
  minutes: number;
}

const SECOND = 1000;
const MINUTE = 60_000;

/** How much is left of the time an inject's expectations have, outside the workshop's clock. */
export function Countdown({ since, minutes }: Props) {
  const words = useWords();
  const left = Date.parse(since) + minutes * MINUTE - useOwnTime(true, SECOND);
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
