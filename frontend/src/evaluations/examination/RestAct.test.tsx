// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { OpenedBid } from '../../api/shapes';
import { renderInRoom } from '../../tenders/frame/testRoom';
import { RestAct } from './RestAct';

const bids = [1, 2, 3, 4, 5].map((number) => ({ bid: `bid-${number}`, findings: [] }));
const PATIENCE = { timeout: 15_000 }; // a busy machine must not turn a test red
const asked: string[] = [];

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined; // jsdom has none
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    const method = input instanceof Request ? input.method : (init?.method ?? 'GET');
    if (method === 'POST') return new Promise(() => undefined); // it takes its time
    asked.push(String(input instanceof Request ? input.url : input));
    return Promise.resolve(
      new Response(JSON.stringify({ percent: 40 }), {
        headers: { 'Content-Type': 'application/json' },
      }),
    );
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('shows how far the examination of very many bids is', async () => {
  await renderInRoom(
    'evaluator',
    <RestAct tender="tender-1" waiting={bids as unknown as OpenedBid[]} />,
  );
  expect(screen.queryByRole('progressbar')).toBeNull();
  fireEvent.click(await screen.findByText('Find them responsive', {}, PATIENCE));

  const bar = await screen.findByLabelText('40 per cent of the bids are examined', {}, PATIENCE);
  expect(bar.getAttribute('role')).toBe('progressbar');
  expect(bar.getAttribute('aria-valuenow')).toBe('40');
  expect(asked[0]).toContain('tenders/tender-1/examinations/rest/progress');
}, 30_000);
