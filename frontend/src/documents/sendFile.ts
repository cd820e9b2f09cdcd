import { Refusal, refusalFrom, unreachable } from '../api/refusal';

interface Sending {
  seat: string | null;
  /** The same key again is safe: a file is stored once. */
  key: string;
  type: string;
  signal: AbortSignal;
  /** How much of the file has left, from 0 to 1. */
  tell: (part: number) => void;
}

/** Sends a file as it is and tells how far it got: `fetch` cannot say that of what it sends. */
export function sendFile<T>(address: string, file: Blob, sending: Sending): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', sending.type);
    request.setRequestHeader('Idempotency-Key', sending.key);
    if (sending.seat) request.setRequestHeader('Seat', sending.seat);
    request.upload.onprogress = ({ loaded, total }) => sending.tell(total ? loaded / total : 0);
    request.upload.onload = () => sending.tell(1);
    request.onload = () => answer(request).then((json) => resolve(json as T), reject);
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'));
    sending.signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

async function answer(request: XMLHttpRequest): Promise<unknown> {
  const { status, responseText } = request;
  if (status >= 200 && status < 300) return JSON.parse(responseText);
  const headers = new Headers();
  for (const name of ['content-type', 'retry-after']) {
    const value = request.getResponseHeader(name);
    if (value) headers.set(name, value);
  }
  if (status < 200 || status > 599) throw new Refusal(status, {});
  throw await refusalFrom(new Response(responseText, { status, headers }));
}
