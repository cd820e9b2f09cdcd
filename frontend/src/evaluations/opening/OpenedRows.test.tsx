// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { OpenedBid, Opening, OpeningShown } from '../../api/shapes';
import { renderInRoom } from '../../tenders/frame/testRoom';
import { OpenedRows } from './OpenedRows';

const PATIENCE = { timeout: 15_000 }; // a busy machine must not turn a test red
const opening = { tender: 'tender-1', stage: 'bid' } as Opening;
const asked: string[] = [];

/** A server with so many opened bids that gives a range of them. */
function serveBids(count: number) {
  asked.length = 0;
  const bids = Array.from({ length: count }, (_, place) => ({ bid: `bid-${place}` }));
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path.slice(path.indexOf('?')));
    const [first = 0, last = 0] = JSON.parse(path.slice(path.indexOf('[')));
    const record: Partial<OpeningShown> = {
      counts: [{ lot: '1', bids: count, unopenable: 0 }],
      bids: bids.slice(first, last + 1) as OpenedBid[],
      offers: [],
    };
    const headers = { 'Content-Type': 'application/json' };
    return Promise.resolve(new Response(JSON.stringify(record), { headers }));
  });
}

const render = () =>
  renderInRoom(
    'observer',
    <OpenedRows opening={opening}>{({ bids }) => bids.map(({ bid }) => bid).join(' ')}</OpenedRows>,
  );

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('reads few rows at once', async () => {
  serveBids(3);
  await render();

  expect(await screen.findByText('bid-0 bid-1 bid-2', {}, PATIENCE)).toBeTruthy();
  expect(asked).toEqual(['?range=[0,24]']);
}, 30_000);

it('reads very many range by range, each row once', async () => {
  serveBids(2025);
  await render();

  const every = Array.from({ length: 2025 }, (_, place) => `bid-${place}`).join(' ');
  expect(await screen.findByText(every, {}, PATIENCE)).toBeTruthy();
  expect(asked).toEqual(['?range=[0,24]', '?range=[25,1024]', '?range=[1025,2024]']);
}, 30_000);
