import { useEffect, useState } from 'react';
import { readTab, writeTab } from '../../bids/form/tabMemory';

const PACE = 1600;
const TURNS = 30;

/** How many envelopes are opened at a press: one, and of very many so many that it is done in a minute. */
export const strideOf = (envelopes: number) =>
  envelopes <= TURNS * 2 ? 1 : Math.ceil(envelopes / TURNS);

/** How many envelopes this tab has shown so far; remembered, so that a reload does not start again. */
export function useReveal(tender: string, count: number, envelopes = count) {
  const name = `mk.revealed.${tender}`;
  const [shown, setShown] = useState(() => Math.min(readTab<number>(name) ?? 0, count));
  const [auto, setAuto] = useState(false);
  const stride = strideOf(envelopes);
  const after = shown < envelopes ? Math.min(shown + stride, envelopes) : shown + 1;
  const reveal = (next: number) => {
    const bounded = Math.max(0, Math.min(next, count));
    writeTab(name, bounded);
    setShown(bounded);
    if (bounded === count) setAuto(false);
  };
  useEffect(() => {
    if (!auto) return;
    const timer = window.setTimeout(() => reveal(after), PACE);
    return () => window.clearTimeout(timer);
  });
  return { shown, after, all: shown >= count, auto, setAuto, reveal };
}
