import { part } from '../layout/part';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'tenders/:id/opening', page: part(() => import('./opening/OpeningPage')) },
    { path: 'tenders/:id/evaluation', page: part(() => import('./EvaluationPage')) },
  ],
};
