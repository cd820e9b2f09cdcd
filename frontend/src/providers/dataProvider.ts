import simpleRestProvider from 'ra-data-simple-rest';
import type { DataProvider } from 'react-admin';
import { roomApi, send } from '../api/client';

interface HttpOptions {
  method?: string;
  body?: unknown;
  headers?: HeadersInit;
  signal?: AbortSignal | null;
}

async function http(url: string, options: HttpOptions = {}) {
  const body = typeof options.body === 'string' ? JSON.parse(options.body) : undefined;
  const answer = await send<unknown>(options.method ?? 'GET', url, {
    body,
    headers: options.headers,
    signal: options.signal ?? undefined,
  });
  const { status, headers, json } = answer;
  return { status, headers, json, body: JSON.stringify(json) };
}

/** react-admin's view of one room. */
export const dataProviderFor = (slug: string): DataProvider =>
  simpleRestProvider(roomApi(slug), http);
