// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { TenderShown } from '../../api/shapes';
import { renderInRoom } from '../../tenders/frame/testRoom';
import { PriceForm } from './PriceForm';
import type { Prices } from './prices';

const tender = {
  id: 'tender-1',
  currency: 'TND',
  value: { amount: '100', currency: 'TND' },
  items: [
    { id: '1', description: 'Desk', quantity: '3', unit: 'piece' },
    { id: '2', description: 'Chair', quantity: '0.5', unit: 'piece' },
  ],
} as TenderShown;

function Desk({ seal }: { seal: (items: unknown) => void }) {
  const [prices, setPrices] = useState<Prices>({});
  return <PriceForm tender={tender} prices={prices} change={setPrices} seal={seal} />;
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
    { item: '1', quantity: '3', unitPrice: '0.333333' },
    { item: '2', quantity: '0.5', unitPrice: '0.001' },
  ]);
});

it('warns of a total above the estimated value and refuses what is no price', async () => {
  await renderInRoom('tenderer', <Desk seal={() => {}} />);
  const [desk, chair] = screen.getAllByLabelText(/^Unit price of item/);
  type(desk, '34');
  expect(screen.getByText(/above the estimated value/)).toBeTruthy();
  type(chair, '1,5');
  expect(screen.getByText(/A price such as/)).toBeTruthy();
});
