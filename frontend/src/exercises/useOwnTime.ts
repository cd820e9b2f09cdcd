import { useEffect, useState } from 'react';
import { realNow } from '../live/clock';
import { useRoom } from '../live/room';

const TICK = 5000;

/** The server's time outside the workshop, which moves on by itself while it is `wanted`. */
export function useOwnTime(wanted = true, tick = TICK) {
  const { clock } = useRoom();
  const [now, setNow] = useState(() => realNow(clock));
  useEffect(() => {
    if (!wanted) return;
    const look = () => setNow(realNow(clock));
    look();
    const timer = window.setInterval(look, tick);
    return () => window.clearInterval(timer);
  }, [clock, wanted, tick]);
  return now;
}
