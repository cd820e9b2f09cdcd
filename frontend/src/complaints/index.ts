import { part } from '../layout/part';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'complaints', page: part(() => import('./ComplaintList')) },
    { path: 'complaints/:id', page: part(() => import('./ComplaintPage')) },
    { path: 'tenders/:id/complaint', page: part(() => import('./ComplainPage')) },
  ],
};
