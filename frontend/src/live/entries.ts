import type { Entry } from '../api/shapes';

export interface EntryNews {
  index: number;
  entry: Entry;
}
type Hear = (news: EntryNews) => void;

/** As many as are said of those that came too early: a queue of short messages holds no more. */
const MOST_KEPT = 3;
const hearers = new Set<Hear>();
let say: Hear | null = null;
let unsaid: EntryNews[] = [];

/** A room's stream begins: what another room left unsaid stays so. */
export function beginEntries(): void {
  unsaid = [];
}

export function tellEntry(news: EntryNews): void {
  for (const hear of hearers) hear(news);
  if (say) say(news);
  else unsaid = [...unsaid, news].slice(-MOST_KEPT);
}

/** Hears each entry as it comes. */
export function hearEntries(hear: Hear): () => void {
  hearers.add(hear);
  return () => {
    hearers.delete(hear);
  };
}

/** Hears them too, and first what came before: the code that says them arrives behind the first screen. */
export function sayEntries(hear: Hear): () => void {
  say = hear;
  for (const news of unsaid.splice(0)) hear(news);
  return () => {
    say = null;
  };
}
