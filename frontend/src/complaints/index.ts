import { lazy } from 'react';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'complaints', page: lazy(() => import('./ComplaintList')) },
    { path: 'complaints/:id', page: lazy(() => import('./ComplaintPage')) },
    { path: 'tenders/:id/complaint', page: lazy(() => import('./ComplainPage')) },
  ],
};
