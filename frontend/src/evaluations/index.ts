import { lazy } from 'react';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'tenders/:id/opening', page: lazy(() => import('./opening/OpeningPage')) },
    { path: 'tenders/:id/evaluation', page: lazy(() => import('./EvaluationPage')) },
  ],
};
