import { expect, test } from 'vitest';
import { isNews } from './ActProgress';
import type { Card, Exercise, Scene } from './shapes';

const BEGUN = Date.parse('2026-03-02T09:00:00Z');
const MINUTE = 60_000;
const inject = {
  id: 'inject-1',
  phase: 'playing',
  within: 7,
  begunAt: '2026-03-02T09:00:00Z',
} as Scene;
const run = (...standings: Card['standing'][]) =>
  ({
    status: 'on',
    cards: standings.map((standing) => ({ scene: 'inject-1', standing })),
  }) as Exercise;

test('a surprise is news as long as it asks something of the seat', () => {
  expect(isNews(run('done', 'open'), inject, BEGUN + 60 * MINUTE)).toBe(true);
  expect(isNews(run('done', 'released'), inject, BEGUN + MINUTE)).toBe(false);
});

test('to a seat that it asks for nothing it is news for its own minutes', () => {
  expect(isNews(run(), inject, BEGUN + 6 * MINUTE)).toBe(true);
  expect(isNews(run(), inject, BEGUN + 8 * MINUTE)).toBe(false);
});
