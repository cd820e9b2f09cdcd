import { openStream, type StreamNews } from './stream';

/** Listens to a room's stream: through the shared worker, or alone while the tab is in sight. */
export function subscribe(address: string, tell: (news: StreamNews) => void): () => void {
  return typeof SharedWorker === 'undefined' ? alone(address, tell) : shared(address, tell);
}

function shared(address: string, tell: (news: StreamNews) => void): () => void {
  const worker = new SharedWorker(new URL('./stream.worker.ts', import.meta.url), {
    type: 'module',
    name: address,
  });
  const { port } = worker;
  const bye = () => port.postMessage({ type: 'bye', address });
  const open = () => port.postMessage({ type: 'open', address });
  const again = () => port.postMessage({ type: 'again', address });
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

function alone(address: string, tell: (news: StreamNews) => void): () => void {
  let stream: { close: () => void } | null = null;
  const follow = () => {
    if (document.hidden) {
      stream?.close();
      stream = null;
    } else {
      stream ??= openStream(address, tell);
    }
  };
  follow();
  document.addEventListener('visibilitychange', follow);
  return () => {
    document.removeEventListener('visibilitychange', follow);
    stream?.close();
  };
}
