import { useMediaQuery } from '@mui/material';
import { useSyncExternalStore } from 'react';
import type { Mode } from './theme';

export type ModeChoice = Mode | 'system';
const STORED = 'mk.theme';
const listeners = new Set<() => void>();
let choice: ModeChoice = readStored();

function readStored(): ModeChoice {
  try {
    const stored = localStorage.getItem(STORED);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

export function chooseMode(next: ModeChoice): void {
  choice = next;
  try {
    localStorage.setItem(STORED, next);
  } catch {
    // Without storage the choice lasts as long as the tab.
  }
  for (const tell of listeners) tell();
}

export function useModeChoice(): ModeChoice {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => choice,
  );
}

export function useMode(): Mode {
  const chosen = useModeChoice();
  const darkSystem = useMediaQuery('(prefers-color-scheme: dark)', { noSsr: true });
  if (chosen !== 'system') return chosen;
  return darkSystem ? 'dark' : 'light';
}
