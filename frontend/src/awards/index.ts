import { part } from '../layout/part';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [{ path: 'tenders/:id/award', page: part(() => import('./AwardPage')) }],
};
