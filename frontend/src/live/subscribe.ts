import { openStream, type StreamNews } from './stream';
import type { Wish } from './stream.worker';

type Tell = (news: StreamNews) => void;

/**
 * Listens to a room's stream from a cursor on: through the shared worker, or alone while the tab is in sight.
 */
export function subscribe(address: string, from: string, tell: Tell): () => void {
  let cursor = from;
  const hear = (news: StreamNews) => {
    if (news.type === 'entry') cursor = news.cursor;
    tell(news);
  };
  const listen = typeof SharedWorker === 'undefined' ? alone : shared;
  return listen(address, () => cursor, hear);
}

function shared(address: string, cursor: () => string, tell: Tell): () => void {
  const worker = new SharedWorker(new URL('./stream.worker.ts', import.meta.url), {
    type: 'module',
    name: address,
  });
  const { port } = worker;
  const wish = (type: Wish['type']) => port.postMessage({ type, address, cursor: cursor() });
  const bye = () => wish('bye');
  const open = () => wish('open');
  const again = () => wish('again');
  // A page put away by "back" may come again from memory.
  const shown = (event: PageTransitionEvent) => event.persisted && open();
  port.onmessage = ({ data }: MessageEvent<StreamNews>) => tell(data);
  open();
  window.addEventListener('pagehide', bye);
  window.addEventListener('pageshow', shown);
  window.addEventListener('online', again);
  return () => {
    window.removeEventListener('pagehide', bye);
    window.removeEventListener('pageshow', shown);
    window.removeEventListener('online', again);
    bye();
    port.close();
  };
}

function alone(address: string, cursor: () => string, tell: Tell): () => void {
  let stream: { close: () => void } | null = null;
  const follow = () => {
    if (document.hidden) {
      stream?.close();
      stream = null;
    } else {
      stream ??= openStream(address, cursor(), tell);
    }
  };
  follow();
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    stream?.close();
  };
}
