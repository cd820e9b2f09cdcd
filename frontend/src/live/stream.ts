import type { Clock, Entry } from '../api/shapes';

export type StreamNews =
  | { type: 'state'; state: 'live' | 'lost'; resumed: boolean }
  | { type: 'entry'; index: number; entry: Entry; cursor: string }
  | { type: 'clock'; clock: Clock }
  | { type: 'seats' };

const FIRST_WAIT = 1000;
const AT_ONCE = 50;
const LONGEST_WAIT = 15_000;

/**
 * Keeps an EventSource open, from the last entry seen, also after the browser gives up on it. `from` is
 * where the page's first reads ended; where no cursor holds, what came meanwhile has to be read anew.
 */
export function openStream(address: string, from: string, tell: (news: StreamNews) => void) {
  let source: EventSource | null = null;
  let cursor = from;
  let wait = FIRST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opened = false;
  let closed = false;

  const connect = () => {
    if (closed) return;
    source = new EventSource(cursor ? `${address}?after=${encodeURIComponent(cursor)}` : address);
    source.onopen = () => {
      wait = FIRST_WAIT;
      tell({ type: 'state', state: 'live', resumed: opened || !cursor });
      opened = true;
    };
    source.onerror = () => {
      tell({ type: 'state', state: 'lost', resumed: false });
      if (source?.readyState !== EventSource.CLOSED) return;
      // A cursor of an attempt that is over would be refused for ever.
      cursor = '';
      timer = setTimeout(connect, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    };
    source.addEventListener('entry', (event) => {
      cursor = event.lastEventId;
      const told = JSON.parse(event.data) as { index: number; entry: Entry };
      tell({ type: 'entry', ...told, cursor });
    });
    source.addEventListener('seats', () => tell({ type: 'seats' }));
    source.addEventListener('over', () => {
      // The room went on to another run, or this browser is nobody there any more.
      cursor = '';
      source?.close();
      tell({ type: 'seats' });
      timer = setTimeout(connect, AT_ONCE);
    });
    source.addEventListener('clock', (event) => {
      tell({ type: 'clock', clock: JSON.parse(event.data) as Clock });
    });
  };
  const close = () => {
    closed = true;
    clearTimeout(timer);
    source?.close();
  };
  const again = () => {
    clearTimeout(timer);
    source?.close();
    wait = FIRST_WAIT;
    connect();
  };
  connect();
  return { close, again };
}
