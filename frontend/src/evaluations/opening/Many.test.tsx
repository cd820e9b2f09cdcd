// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OpenedBid, OpeningShown, TenderShown } from '../../api/shapes';
import { renderInRoom } from '../../tenders/frame/testRoom';
import { Ceremony } from './Ceremony';
import { strideOf } from './useReveal';

const COUNT = 121;
const OWN = 100; // the bid of the seat that looks
const tender = {
  id: 'tender-many',
  items: [],
  lots: [{ id: '1', title: '', description: '' }],
  currency: 'KRW',
  procuringEntity: { id: 'party-0', name: 'Busan' },
} as unknown as TenderShown;
const bids = Array.from({ length: COUNT }, (_, place) => ({
  bid: `bid-${place}`,
  lot: '1',
  tenderer: { id: place === OWN ? 'party-kestrel' : `party-${place}`, name: `Firm ${place}` },
  receivedAt: '2026-03-10T09:00:00.000000Z',
  outcome: 'opened',
  findings: [],
  total: { amount: String(70_000_000 + place), currency: 'KRW' },
  lines: [],
})) as unknown as OpenedBid[];
const opening = {
  tender: 'tender-many',
  openedAt: '2026-03-10T10:00:00.000000Z',
  openingKey: 'key-1',
  bids,
} as unknown as OpeningShown;

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

it('opens very many envelopes in some thirty presses, and shows those around the last one', async () => {
  await renderInRoom('tenderer', <Ceremony tender={tender} opening={opening} phase="opened" />);
  expect(screen.getAllByRole('listitem').length).toBeLessThan(20);

  fireEvent.click(screen.getByRole('button', { name: 'Open the next 5 envelopes' }));
  expect(screen.getByText('5 of 121 envelopes are open')).toBeTruthy();
  expect(screen.getByText('Firm 4')).toBeTruthy();
  expect(screen.queryByText('Firm 5')).toBeNull();
});

it('shows the first of very many bids on the record, and the rest at a press', async () => {
  await renderInRoom('tenderer', <Ceremony tender={tender} opening={opening} phase="opened" />);
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(screen.getByText(`Firm ${OWN}`)).toBeTruthy();
  expect(screen.queryByText('Firm 99')).toBeNull();

  fireEvent.click(screen.getByRole('button', { name: `Show ${COUNT - 26} more bids` }));
  expect(screen.getByText('Firm 99')).toBeTruthy();
});

it('opens few envelopes one by one', () => {
  expect(strideOf(4)).toBe(1);
  expect(strideOf(60)).toBe(1);
  expect(strideOf(800)).toBe(27);
});
