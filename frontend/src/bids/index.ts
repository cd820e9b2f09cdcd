import { lazy } from 'react';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'tenders/:id/bid', page: lazy(() => import('./BidPage')) },
    { path: 'bids/:id/receipt', page: lazy(() => import('./receipt/ReceiptPage')) },
  ],
};
