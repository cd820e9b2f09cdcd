import { part } from '../layout/part';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [{ path: 'results', page: part(() => import('./ResultsPage')) }],
};
