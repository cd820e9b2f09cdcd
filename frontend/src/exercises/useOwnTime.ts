import { useEffect, useState } from 'react';

const TICK = 5000;

/** The time outside the workshop, which moves on by itself while it is `wanted`. */
export function useOwnTime(wanted = true) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!wanted) return;
    setNow(Date.now());
    const timer = window.setInterval(() => setNow(Date.now()), TICK);
    return () => window.clearInterval(timer);
  }, [wanted]);
  return now;
}
