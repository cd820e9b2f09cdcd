// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderInRoom } from '../../tenders/frame/testRoom';
import type { SealedBid } from './sealBid';
import { useSubmission } from './useSubmission';

const sealed: SealedBid = {
  body: { noticeVersion: 1, envelopes: [] },
  key: 'one-key',
  lots: [{ lot: '1', stage: 'bid', sha256: 'ab'.repeat(32), hex: '00', bytes: 1 }],
};
const answer = { bid: { id: 'bid-1' }, receipt: {} };

function Desk() {
  const { underway, refusal, submit } = useSubmission('tender-1');
  const next = underway ?? { sealed, path: 'tenders/tender-1/bids' };
  return (
    <>
      <button type="button" onClick={() => void submit(next)}>
        send
      </button>
      <p>{underway ? 'on its way' : 'nothing on its way'}</p>
      <p>{refusal?.code}</p>
    </>
  );
}

const calls: { url: string; key: string | null; body: unknown }[] = [];
let answers: (() => Promise<Response>)[] = [];

beforeEach(() => {
  calls.length = 0;
  sessionStorage.clear();
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    calls.push({ url, key: new Headers(init.headers).get('Idempotency-Key'), body: init.body });
    return (answers.shift() ?? (() => Promise.reject(new Error('no answer prepared'))))();
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const lost = () => Promise.reject(new TypeError('network'));
const json = (status: number, body: unknown) => async () =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

it('sends the same envelope under the same key after a lost answer and a reload', async () => {
  answers = [lost, json(201, answer)];
  const first = await renderInRoom('tenderer', <Desk />);
  fireEvent.click(screen.getByText('send'));
  await screen.findByText('page.offline');
  first.unmount();
  await renderInRoom('tenderer', <Desk />);
  expect(screen.getByText('on its way')).toBeTruthy();
  fireEvent.click(screen.getByText('send'));
  await screen.findByText('nothing on its way');
  expect(calls).toHaveLength(2);
  expect(calls[1]).toEqual(calls[0]);
  expect(calls[0]?.key).toBe('one-key');
});

it('forgets an envelope that was refused', async () => {
  answers = [json(409, { code: 'bids.late' })];
  await renderInRoom('tenderer', <Desk />);
  fireEvent.click(screen.getByText('send'));
  await screen.findByText('bids.late');
  await waitFor(() => expect(screen.getByText('nothing on its way')).toBeTruthy());
  expect(sessionStorage.length).toBe(0);
});
