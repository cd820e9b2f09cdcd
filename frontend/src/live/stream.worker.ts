/// <reference lib="webworker" />
import { openStream, type StreamNews } from './stream';

/**
 * One event stream for all tabs of a room: a browser opens six connections to a host at most, so a
 * stream per tab would freeze the seventh tab. Each room has its own worker, named after its address.
 */
const scope = self as unknown as SharedWorkerGlobalScope;
const ports = new Set<MessagePort>();
let stream: { close: () => void; again: () => void } | null = null;
let lastState: StreamNews | null = null;

export interface Wish {
  type: 'open' | 'again' | 'bye';
  address: string;
  cursor: string;
}

function tell(news: StreamNews): void {
  if (news.type === 'state') lastState = news;
  for (const port of ports) port.postMessage(news);
}

scope.onconnect = (event) => {
  const port = event.ports[0];
  if (!port) return;
  ports.add(port);
  port.onmessage = ({ data }: MessageEvent<Wish>) => {
    if (data.type === 'bye') {
      ports.delete(port);
      if (ports.size > 0) return;
      stream?.close();
      stream = null;
    } else if (stream === null) {
      stream = openStream(data.address, data.cursor, tell);
    } else if (data.type === 'again') {
      stream.again();
    } else if (lastState) {
      // What the others were told before this tab came is nowhere kept.
      port.postMessage({ ...lastState, resumed: true });
    }
  };
};
