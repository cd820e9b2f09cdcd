import { useEffect, useState } from 'react';
import { readTab, writeTab } from '../../bids/form/tabMemory';

const PACE = 1600;

/** How many envelopes this tab has shown so far; remembered, so that a reload does not start again. */
export function useReveal(tender: string, count: number) {
  const name = `mk.revealed.${tender}`;
  const [shown, setShown] = useState(() => Math.min(readTab<number>(name) ?? 0, count));
  const [auto, setAuto] = useState(false);
  const reveal = (next: number) => {
    const bounded = Math.max(0, Math.min(next, count));
    writeTab(name, bounded);
    setShown(bounded);
    if (bounded === count) setAuto(false);
  };
  useEffect(() => {
    if (!auto) return;
    const timer = window.setTimeout(() => reveal(shown + 1), PACE);
    return () => window.clearTimeout(timer);
  });
  return { shown, all: shown >= count, auto, setAuto, reveal };
}
