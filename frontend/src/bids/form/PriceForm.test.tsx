// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { TenderShown } from '../../api/shapes';
import { renderInRoom } from '../../tenders/frame/testRoom';
import type { Said } from './answers/said';
import { PriceForm } from './PriceForm';
import type { Picks } from './picks/picks';
import type { Prices } from './prices';

const tender = {
  id: 'tender-1',
  currency: 'TND',
  procedure: { envelopes: ['bid'] },
  asks: [{ stage: 'bid', answers: [], figures: [] }],
  value: { amount: '100', currency: 'TND' },
  lots: [{ id: '1', title: '', description: '' }],
  items: [
    { id: '1', description: 'Desk', quantity: '3', unit: 'piece', relatedLot: '1' },
    { id: '2', description: 'Chair', quantity: '0.5', unit: 'piece', relatedLot: '1' },
  ],
} as unknown as TenderShown;
const twoEnvelopes = {
  ...tender,
  procedure: { envelopes: ['technical', 'price'] },
  criteria: [{ id: 'delivery', name: 'Delivery', description: 'How soon?', weight: '60' }],
  green: [],
  asks: [
    { stage: 'technical', answers: ['delivery'], figures: [] },
    { stage: 'price', answers: [], figures: [] },
  ],
} as unknown as TenderShown;
const twoLots: TenderShown = {
  ...tender,
  lots: [
    { id: '1', title: 'North', description: '' },
    { id: '2', title: 'South', description: '' },
  ],
  items: tender.items.map((item) => ({ ...item, relatedLot: item.id })),
};

function Desk({ seal, of = tender }: { seal: (lots: unknown) => void; of?: TenderShown }) {
  const [prices, setPrices] = useState<Prices>({});
  const [left, leave] = useState<string[]>([]);
  const [picks, pick] = useState<Picks>({});
  const [said, say] = useState<Said>({});
  return (
    <PriceForm
      tender={of}
      prices={prices}
      change={setPrices}
      left={left}
      leave={leave}
      picks={picks}
      pick={pick}
      said={said}
      say={say}
      seal={seal}
    />
  );
}

const type = (field: HTMLElement | undefined, value: string) =>
  fireEvent.change(field as HTMLElement, { target: { value } });

afterEach(cleanup);

it('computes amounts exactly and seals only a bid with every price', async () => {
  const seal = vi.fn();
  await renderInRoom('tenderer', <Desk seal={seal} />);
  const [desk, chair] = screen.getAllByLabelText(/^Unit price of item/);
  type(desk, '0.333333');
  fireEvent.click(screen.getByText('Seal my bid'));
  expect(seal).not.toHaveBeenCalled();
  expect(screen.getByText('A price is needed')).toBeTruthy();
  type(chair, '0.001');
  expect(screen.getByText('1.001 TND')).toBeTruthy();
  fireEvent.click(screen.getByText('Seal my bid'));
  expect(seal).toHaveBeenCalledWith([
    {
      lot: '1',
      items: [
        { item: '1', quantity: '3', unitPrice: '0.333333' },
        { item: '2', quantity: '0.5', unitPrice: '0.001' },
      ],
      answers: [],
      figures: [],
    },
  ]);
});

it('leaves out of the bid the lots that are not chosen', async () => {
  const seal = vi.fn();
  await renderInRoom('tenderer', <Desk seal={seal} of={twoLots} />);
  fireEvent.click(screen.getByLabelText('Bid on lot 1'));
  type(screen.getByLabelText(/^Unit price of item 2/), '4');
  fireEvent.click(screen.getByText('Seal my bid'));
  expect(seal).toHaveBeenCalledWith([
    {
      lot: '2',
      items: [{ item: '2', quantity: '0.5', unitPrice: '4' }],
      answers: [],
      figures: [],
    },
  ]);
  fireEvent.click(screen.getByLabelText('Bid on lot 2'));
  fireEvent.click(screen.getByText('Seal my bid'));
  expect(screen.getByText('Choose at least one lot.')).toBeTruthy();
  expect(seal).toHaveBeenCalledTimes(1);
});

it('warns of a total above the estimated value and refuses what is no price', async () => {
  await renderInRoom('tenderer', <Desk seal={() => {}} />);
  const [desk, chair] = screen.getAllByLabelText(/^Unit price of item/);
  type(desk, '34');
  expect(screen.getByText(/above the estimated value/)).toBeTruthy();
  type(chair, '1,5');
  expect(screen.getByText(/A price such as/)).toBeTruthy();
});

it('seals the numbers that were picked, and asks for them where they are missing', async () => {
  const seal = vi.fn();
  const reservePrices = { candidates: 15, picks: 2, averaged: 4 };
  await renderInRoom(
    'tenderer',
    <Desk seal={seal} of={{ ...tender, reservePrices } as TenderShown} />,
  );
  for (const field of screen.getAllByLabelText(/^Unit price of item/)) type(field, '1');
  fireEvent.click(screen.getByRole('button', { name: '11' }));
  fireEvent.click(screen.getByText('Seal my bid'));
  expect(screen.getByRole('alert').textContent).toBe('Pick 2 numbers, or let chance choose.');
  expect(seal).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '3' }));
  fireEvent.click(screen.getByRole('button', { name: '15' }));
  expect(screen.getByText('You picked 3 · 15.')).toBeTruthy();
  fireEvent.click(screen.getByText('Undo'));
  fireEvent.click(screen.getByText('Seal my bid'));
  expect(seal).toHaveBeenCalledWith([expect.objectContaining({ lot: '1', picks: [11, 3] })]);
});

it('leads with the arrow keys from number to number', async () => {
  const reservePrices = { candidates: 15, picks: 2, averaged: 4 };
  await renderInRoom(
    'tenderer',
    <Desk seal={() => {}} of={{ ...tender, reservePrices } as TenderShown} />,
  );
  screen.getByRole('button', { name: '1' }).focus();
  for (const key of ['ArrowDown', 'ArrowRight'])
    fireEvent.keyDown(document.activeElement as Element, { key });
  expect(document.activeElement?.textContent).toBe('7');
});

it('asks for the answers in the first of two envelopes, cleans them, and seals both together', async () => {
  const seal = vi.fn();
  await renderInRoom('tenderer', <Desk seal={seal} of={twoEnvelopes} />);
  const [desk, chair] = screen.getAllByLabelText(/^Unit price of item/);
  type(desk, '12');
  type(chair, '3');
  fireEvent.click(screen.getByText('Seal my bid'));
  expect(seal).not.toHaveBeenCalled();
  expect(screen.getByText('Please answer: an empty answer earns no marks')).toBeTruthy();
  expect(screen.getByRole('group', { name: 'First envelope: what you offer' })).toBeTruthy();
  type(screen.getByLabelText(/^Delivery/), ' In three\tweeks.\r\nEverywhere. ');
  fireEvent.click(screen.getByText('Seal my bid'));
  const [[lots]] = seal.mock.calls as [[{ answers: unknown }[]]];
  expect(lots[0]?.answers).toEqual([
    { criterion: 'delivery', text: 'In three weeks.\nEverywhere.' },
  ]);
});

it('tells how many characters an answer has too many', async () => {
  await renderInRoom('tenderer', <Desk seal={vi.fn()} of={twoEnvelopes} />);
  type(screen.getByLabelText(/^Delivery/), 'x'.repeat(4003));
  expect(screen.getByText('3 characters too many: an answer has 4000 at most')).toBeTruthy();
});
