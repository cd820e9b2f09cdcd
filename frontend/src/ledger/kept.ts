import type { Checkpoint } from '../api/shapes';

const nameOf = (log: string) => `mk.checkpoint.${log}`;

/** The last checkpoint of a ledger that this browser saw and found in order. */
export function keptCheckpoint(log: string): Checkpoint | null {
  try {
    const text = localStorage.getItem(nameOf(log));
    return text ? (JSON.parse(text) as Checkpoint) : null;
  } catch {
    return null;
  }
}

export function keepCheckpoint(checkpoint: Checkpoint): void {
  try {
    localStorage.setItem(nameOf(checkpoint.log), JSON.stringify(checkpoint));
  } catch {
    // A browser without storage compares nothing; its receipts still prove their own entries.
  }
}
