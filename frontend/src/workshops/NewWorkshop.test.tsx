// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter, useNavigate } from 'react-router';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { allWords, setLocale } from '../i18n';
import { renderInRoom } from '../tenders/frame/testRoom';
import { NewWorkshop } from './NewWorkshop';
import { RivalsMissing } from './room/RivalsMissing';

const STORY = { name: 'first_bid', title: 'First bid', language: 'en', pack: 'generic', seats: [] };
let full = true;
let lost = 0;
const sent: { path: string; key: string | null }[] = [];

/** A server that opens rooms and has no place for rivals. */
function answer(path: string, init: RequestInit = {}): Response {
  if (init.method !== 'POST') return Response.json(path.endsWith('scenarios') ? [STORY] : []);
  sent.push({ path, key: new Headers(init.headers).get('Idempotency-Key') });
  if (path === '/api/workshops') {
    if (lost-- > 0) throw new TypeError('the answer is lost');
    return Response.json({ slug: 'first-bid' }, { status: 201 });
  }
  if (!full) return Response.json({ id: 'crowd-1' }, { status: 201 });
  return Response.json({ code: 'crowds.too_many', facts: { most: 800 } }, { status: 409 });
}

beforeAll(() => {
  Element.prototype.scrollIntoView = () => {}; // jsdom has no lines to scroll
});

afterEach(() => {
  cleanup();
  full = true;
  lost = 0;
  sent.length = 0;
  vi.unstubAllGlobals();
});

async function press(rivals: string) {
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => answer(path, init));
  await setLocale('en');
  await allWords();
  const opened = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <NewWorkshop onOpened={opened} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Title, language, law and seats' }));
  const field = await screen.findByLabelText('Rivals played by the computer');
  fireEvent.change(field, { target: { value: rivals } });
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Open the room' })).toHaveProperty('disabled', false),
  );
  fireEvent.submit(field);
  return opened;
}

it('goes on to the room that is open where its rivals are refused', async () => {
  const opened = await press('400');

  await waitFor(() => expect(opened).toHaveBeenCalledOnce());
  const [room, missing] = opened.mock.calls[0] ?? [];
  expect(room.slug).toBe('first-bid');
  expect(missing).toMatchObject({ size: 400, problem: { code: 'crowds.too_many' } });
  expect(sent.map(({ path }) => path)).toEqual([
    '/api/workshops',
    '/api/workshops/first-bid/crowds',
  ]);
});

it('opens no room while the number of rivals is none that can come', async () => {
  const opened = await press('900');

  await new Promise((go) => setTimeout(go, 20));
  expect(opened).not.toHaveBeenCalled();
  expect(sent).toEqual([]);
});

it('asks for the same room again where an answer was lost', async () => {
  lost = 2;
  const opened = await press('');
  const button = () => screen.getByRole('button', { name: 'Open the room' });
  const again = async (times: number) => {
    await waitFor(() => expect(button()).toHaveProperty('disabled', false));
    expect(sent).toHaveLength(times);
    fireEvent.click(button());
  };
  await again(1);
  await again(2);
  await waitFor(() => expect(opened).toHaveBeenCalledOnce());

  const keys = sent.map(({ key }) => key);
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(keys).toEqual([keys[0], keys[0], keys[0]]);
});

it('has another key for another room', async () => {
  lost = 1;
  const opened = await press('');
  await waitFor(() => expect(sent).toHaveLength(1));
  fireEvent.change(screen.getByLabelText(/^Title/), { target: { value: 'Second try' } });
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Open the room' })).toHaveProperty('disabled', false),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Open the room' }));
  await waitFor(() => expect(opened).toHaveBeenCalledOnce());

  expect(sent[1]?.key).not.toBe(sent[0]?.key);
});

function Arrive() {
  const navigate = useNavigate();
  const missing = { size: 400, key: 'k1', status: 409, problem: { code: 'crowds.too_many' } };
  return (
    <button type="button" onClick={() => navigate('/busan/room', { state: { missing } })}>
      arrive
    </button>
  );
}

it('tells in the room what was refused until the rivals come or are done without', async () => {
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => answer(path, init));
  await renderInRoom(
    'procuringOfficer',
    <>
      <Arrive />
      <RivalsMissing />
    </>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'arrive' }));
  expect(screen.getByText(/you asked for \(400\) are not in it/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Let them come' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(await screen.findByText(/are not in it/)).toBeTruthy();

  full = false;
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Let them come' })).toHaveProperty('disabled', false),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Let them come' }));
  await waitFor(() => expect(screen.queryByText(/are not in it/)).toBeNull());
  expect(sent.map(({ key }) => key)).toEqual(['k1', 'k1']);
});
