import { useEffect, useState } from 'react';
import type { Clock } from '../api/shapes';

/** The workshop clock as last told by the server, and when this device heard it. */
export interface HeardClock {
  clock: Clock;
  heardAt: number;
}

/** Monotonic where possible, so a changed device clock moves no deadline. */
export const deviceNow = () => performance.now();

/** `age`: milliseconds since the answer came. */
export const hear = (clock: Clock, age = 0): HeardClock => ({ clock, heardAt: deviceNow() - age });

export function virtualNow({ clock, heardAt }: HeardClock, at = deviceNow()): number {
  const heard = Date.parse(clock.now);
  return clock.held ? heard : heard + (at - heardAt) * clock.rate;
}

/** Milliseconds since the epoch outside the workshop, by the server: that of a phone may be wrong. */
export const realNow = ({ clock, heardAt }: HeardClock, at = deviceNow()) =>
  Date.parse(clock.realNow) + at - heardAt;

/** Milliseconds since the epoch on the workshop clock, drawn anew every half second. */
export function useTicking(heard: HeardClock): number {
  const [now, setNow] = useState(() => virtualNow(heard));
  useEffect(() => {
    const tick = () => setNow(virtualNow(heard));
    tick();
    if (heard.clock.held) return;
    const timer = window.setInterval(tick, heard.clock.rate > 1 ? 250 : 500);
    return () => window.clearInterval(timer);
  }, [heard]);
  return now;
}
