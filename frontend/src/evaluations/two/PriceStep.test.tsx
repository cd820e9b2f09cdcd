// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { OpeningShown, TenderShown } from '../../api/shapes';
import { renderInRoom } from '../../tenders/frame/testRoom';
import { PriceStep } from './PriceStep';

const tender = { id: 'tender-1', criteria: [], lots: [{ id: '1' }] } as unknown as TenderShown;
const offers = [{ bid: 'bid-1', lot: '1', outcome: 'opened' }];
const opening = { tender: 'tender-1', offers } as unknown as OpeningShown;
const PATIENCE = { timeout: 15_000 }; // a busy machine must not turn a test red
const json = (body: unknown) =>
  new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } });

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined; // jsdom has none
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    const path = String(input instanceof Request ? input.url : input);
    const method = input instanceof Request ? input.method : (init?.method ?? 'GET');
    if (method === 'POST') return new Promise(() => undefined); // it takes its time
    return Promise.resolve(
      json(path.endsWith('/progress') ? { percent: 40 } : [{ bid: 'bid-1', lot: '1' }]),
    );
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('shows how far an opening of many prices is', async () => {
  await renderInRoom('procuringOfficer', <PriceStep tender={tender} opening={opening} />);
  fireEvent.click(await screen.findByText(/^Open the prices/, {}, PATIENCE));

  const bar = await screen.findByLabelText(/40/, {}, PATIENCE);
  expect(bar.getAttribute('role')).toBe('progressbar');
  expect(bar.getAttribute('aria-valuenow')).toBe('40');
}, 30_000);
