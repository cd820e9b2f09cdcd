// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest';
import { get, post } from './client';

const answer = (text: string) => Promise.resolve(new Response(JSON.stringify(text)));

afterEach(() => vi.unstubAllGlobals());

test('what the page asked for before the code was there serves the first reading, and no second', async () => {
  vi.stubGlobal('mkEarly', { '/api/session': answer('early') });
  vi.stubGlobal('fetch', () => answer('asked'));

  expect(await get('/api/session')).toBe('early');
  expect(await get('/api/session')).toBe('asked');
});

test('after an act nothing that was asked for before it is believed', async () => {
  vi.stubGlobal('mkEarly', { '/api/session': answer('a stranger') });
  vi.stubGlobal('fetch', () => answer('the trainer'));

  await post('/api/trainer/links');

  expect(await get('/api/session')).toBe('the trainer');
});
