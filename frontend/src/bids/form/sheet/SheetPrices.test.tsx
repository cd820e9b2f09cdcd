// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { TenderShown } from '../../../api/shapes';
import { renderInRoom } from '../../../tenders/frame/testRoom';
import { PriceForm } from '../PriceForm';
import type { Prices } from '../prices';

const item = (id: string, quantity: string) => ({
  ...{ id, description: id, quantity, unit: 'piece' },
  relatedLot: '1',
});
const tender = {
  id: 'tender-1',
  noticeVersion: 1,
  currency: 'KRW',
  procedure: { envelopes: ['bid'] },
  asks: [{ stage: 'bid', answers: [], figures: [] }],
  lots: [{ id: '1', title: '', description: '' }],
  items: [item('desk', '2'), item('lamp', '3')],
} as unknown as TenderShown;

afterEach(cleanup);

function Desk({ first }: { first: Prices }) {
  const [prices, setPrices] = useState<Prices>(first);
  return (
    <PriceForm
      tender={tender}
      prices={prices}
      change={setPrices}
      left={[]}
      leave={() => undefined}
      picks={{}}
      pick={() => undefined}
      said={{}}
      say={() => undefined}
      seal={() => undefined}
    />
  );
}

const price = (id: string) =>
  screen.getByRole<HTMLInputElement>('textbox', { name: new RegExp(id) });
const paste = (text: string) =>
  fireEvent.paste(screen.getByRole('textbox', { name: 'Paste rows here' }), {
    clipboardData: { getData: () => text },
  });

it('takes prices that are pasted, says at its item what cannot be taken, and undoes', async () => {
  await renderInRoom('tenderer', <Desk first={{ desk: '5' }} />);
  fireEvent.click(screen.getByRole('button', { name: 'Price in a spreadsheet' }));
  paste('desk\t100\nlamp\tcheap');
  const said = await screen.findAllByText(/\(item lamp\) is not a price/);
  expect(said).toHaveLength(2);
  expect([price('desk').value, price('lamp').value]).toEqual(['100', '']);
  fireEvent.change(price('lamp'), { target: { value: '7' } });
  expect(screen.getAllByText(/\(item lamp\) is not a price/)).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect([price('desk').value, price('lamp').value]).toEqual(['5', '']);
});

it('refuses rows that name no item in words', async () => {
  await renderInRoom('tenderer', <Desk first={{}} />);
  fireEvent.click(screen.getByRole('button', { name: 'Price in a spreadsheet' }));
  paste('nothing\there');
  expect(await screen.findByText(/No column of items and prices was found/)).toBeTruthy();
});
