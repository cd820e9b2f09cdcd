// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OpenedBid, OpeningShown, TenderShown } from '../../api/shapes';
import { renderInRoom } from '../../tenders/frame/testRoom';
import { Ceremony } from './Ceremony';

const tender = {
  id: 'tender-1',
  items: [],
  lots: [{ id: '1', title: '', description: '' }],
  currency: 'KRW',
  procuringEntity: { id: 'party-0', name: 'Busan' },
} as unknown as TenderShown;
const at = '2026-03-10T09:00:00.000000Z';
const unpicked = {
  picks: null,
  countedPicks: null,
  picksDrawn: false,
  percent: null,
  fate: null,
  security: null,
};
const bids: OpenedBid[] = [
  {
    ...unpicked,
    bid: 'bid-1',
    lot: '1',
    tenderer: { id: 'party-1', name: 'Kestrel' },
    receivedAt: at,
    outcome: 'opened',
    reason: null,
    findings: [],
    total: { amount: '32460000', currency: 'KRW' },
    lines: [],
  },
  {
    ...unpicked,
    bid: 'bid-2',
    lot: '1',
    tenderer: { id: 'party-2', name: 'Lantern' },
    receivedAt: at,
    outcome: 'unopenable',
    reason: 'not_padded',
    total: null,
    lines: null,
    findings: [],
  },
];
const opening = { tender: 'tender-1', openedAt: at, openingKey: 'k1', bids } as OpeningShown;

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

it('shows one envelope after the other and names what could not be opened', async () => {
  const shown = <Ceremony tender={tender} opening={opening} phase="opened" />;
  const { unmount } = await renderInRoom('auditor', shown);
  expect(screen.queryByText('Kestrel')).toBeNull();
  fireEvent.click(screen.getByText('Open the next envelope'));
  expect(screen.getByText('32,460,000 KRW')).toBeTruthy();
  expect(screen.queryByText('Lantern')).toBeNull();
  unmount();
  await renderInRoom('auditor', shown);
  expect(screen.getByText('Kestrel')).toBeTruthy();
  fireEvent.click(screen.getByText('Open the next envelope'));
  expect(screen.getByText('Record of the opening')).toBeTruthy();
  expect(screen.getByText('Lantern')).toBeTruthy();
  expect(screen.getByText(/not filled up to full kilobytes/)).toBeTruthy();
});
