import { forgetEarly, takeEarly } from './early';
import { lookOf } from './look';
import { Refusal, refusalFrom, unreachable } from './refusal';
import { playSeat, seatInPlay } from './seat';

export interface CallOptions {
  body?: unknown;
  idempotencyKey?: string;
  signal?: AbortSignal;
  headers?: HeadersInit;
  /** As oneself, also in a tab that looks through a seat. */
  own?: boolean;
}

export interface Answer<T> {
  status: number;
  headers: Headers;
  json: T;
}

const ROOM = /^\/api\/workshops\/([^/?]+)/;

/** One request to the server: cookie, the tab's seat, and refusals as errors. */
export async function send<T>(
  method: string,
  path: string,
  options: CallOptions = {},
): Promise<Answer<T>> {
  const headers = new Headers(options.headers);
  headers.set('Accept', 'application/json');
  if (options.body !== undefined) headers.set('Content-Type', 'application/json');
  if (options.idempotencyKey) headers.set('Idempotency-Key', options.idempotencyKey);
  const room = ROOM.exec(path)?.[1];
  const look = room && !options.own ? lookOf(room) : null;
  const seat = room && !look && !options.own && !headers.has('Seat') ? seatInPlay(room) : null;
  if (look) {
    headers.delete('Seat');
    headers.set('Look', look);
  }
  if (seat) headers.set('Seat', seat);
  if (method !== 'GET') forgetEarly();
  let answer: Response;
  try {
    const early = method === 'GET' && !look ? takeEarly(path) : undefined;
    answer = await (early ??
      fetch(path, {
        method,
        headers,
        credentials: 'same-origin',
        body: options.body === undefined ? undefined : JSON.stringify(options.body),
        signal: options.signal,
      }));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  }
  if (!answer.ok) {
    const refusal = await refusalFrom(answer);
    if (refusal.code !== 'access.wrong_seat' || !room || !seat) throw refusal;
    // The seat of this tab went to somebody else: forget it, and read again without it.
    playSeat(room, null);
    if (method === 'GET') return send(method, path, options);
    throw refusal;
  }
  const text = await answer.text();
  return {
    status: answer.status,
    headers: answer.headers,
    json: (text === '' ? null : JSON.parse(text)) as T,
  };
}

export const get = async <T>(path: string, signal?: AbortSignal): Promise<T> =>
  (await send<T>('GET', path, { signal })).json;

export const post = async <T>(path: string, body: unknown = {}, key?: string): Promise<T> =>
  (await send<T>('POST', path, { body, idempotencyKey: key })).json;

export const roomApi = (slug: string, path = '') =>
  `/api/workshops/${slug}${path ? `/${path}` : ''}`;

/** A fresh Idempotency-Key. `crypto.randomUUID` needs a secure context; this does not. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const isRefusal = (error: unknown): error is Refusal => error instanceof Refusal;
