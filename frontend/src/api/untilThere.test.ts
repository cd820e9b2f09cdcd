// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilThere } from './untilThere';

const away = () => Promise.reject(new TypeError('Failed to fetch'));
const there = () => Promise.resolve(new Response());

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is there at once is asked for once', async () => {
  const ask = vi.fn(() => Promise.resolve('a page'));
  expect(await untilThere(ask)).toBe('a page');
  expect(ask).toHaveBeenCalledOnce();
});

test('a server that is away for an hour is waited for', async () => {
  vi.stubGlobal('fetch', away);
  let back = false;
  const ask = vi.fn(() => (back ? Promise.resolve('a page') : away()));
  const page = untilThere(ask);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(ask.mock.calls.length).toBeLessThan(500);
  back = true;
  await vi.advanceTimersByTimeAsync(8000);
  expect(await page).toBe('a page');
});

test('what a server that answers does not give is told soon', async () => {
  vi.stubGlobal('fetch', there);
  const ask = vi.fn(() => Promise.reject(new TypeError('no such file')));
  const told = expect(untilThere(ask)).rejects.toThrow('no such file');
  await vi.advanceTimersByTimeAsync(2000);
  await told;
  expect(ask).toHaveBeenCalledTimes(3);
});
