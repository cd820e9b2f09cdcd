// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderInRoom } from '../../tenders/frame/testRoom';
import { InjectDialog } from './InjectDialog';
import type { Wish } from './wish';

const wish: Wish = {
  scene: 'inject-2',
  name: 'Somebody asks',
  seats: ['tenderer-1', 'tenderer-2', 'tenderer-3'],
  about: 'tenderer-2',
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function fired(one: Wish, choose: RegExp) {
  const bodies: unknown[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    if (init.method === 'POST') bodies.push([path, JSON.parse(String(init.body))]);
    return Response.json({});
  });
  await renderInRoom('procuringOfficer', <InjectDialog wish={one} onClose={() => {}} />);
  fireEvent.mouseDown(screen.getByRole('combobox', { name: 'For whom' }));
  const offered = screen.getAllByRole('option').map((option) => option.textContent);
  fireEvent.click(screen.getByRole('option', { name: choose }));
  fireEvent.click(screen.getByRole('button', { name: 'Fire' }));
  await waitFor(() => expect(bodies).toHaveLength(1));
  return { offered, body: bodies[0] };
}

const FIRED = '/api/workshops/busan/exercise/scenes/inject-2';

it('is told for another table than the one that is named', async () => {
  const { offered, body } = await fired(wish, /3/);

  expect(offered).toHaveLength(3);
  expect(body).toEqual([FIRED, { seat: 'tenderer-3' }]);
});

it('is played by all tables or by one', async () => {
  const { offered, body } = await fired({ ...wish, about: null }, /1/);

  expect(offered).toHaveLength(4);
  expect(body).toEqual([FIRED, { seats: ['tenderer-1'] }]);
});
