// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderInRoom } from '../tenders/frame/testRoom';
import type { Card } from './shapes';
import { TaskCard } from './TaskCard';

const card = {
  id: 'act-1.1',
  text: 'tenderer-1 withdraws its bid',
  owner: 'tenderer-1',
  standing: 'open',
  attempt: false,
  kind: 'bid.withdrawn',
  hints: [],
  hintsLeft: 0,
} as unknown as Card;

afterEach(cleanup);

it('says why a deed is asked for', async () => {
  await renderInRoom('tenderer', <TaskCard card={card} />);

  expect(screen.getByText(/^Why: Until the deadline a bid is its owner’s/)).toBeTruthy();
});

it('says of an attempt that the refusal is what it is about, and nothing of what it does not know', async () => {
  const tried = { ...card, attempt: true, kind: 'bid.refused' };
  const { unmount } = await renderInRoom('tenderer', <TaskCard card={tried} />);
  expect(screen.getByText(/the refusal is what this task is about/)).toBeTruthy();
  unmount();

  await renderInRoom('tenderer', <TaskCard card={{ ...card, kind: 'clock.moved' }} />);
  expect(screen.queryByText(/^Why/)).toBeNull();
});

it('counts more time by the server, whatever the device believes', async () => {
  const given = { ...card, moreUntil: '2026-03-02T09:04:30.000000Z' }; // the room's server says nine o'clock
  await renderInRoom('tenderer', <TaskCard card={given} />);

  expect(screen.getByText(/4:(30|29)/)).toBeTruthy();
});
