import { lazy } from 'react';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [{ path: 'tenders/:id/award', page: lazy(() => import('./AwardPage')) }],
};
