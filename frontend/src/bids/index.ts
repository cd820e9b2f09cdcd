import { part } from '../layout/part';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'tenders/:id/bid', page: part(() => import('./BidPage')) },
    { path: 'bids/:id/receipt', page: part(() => import('./receipt/ReceiptPage')) },
  ],
};
