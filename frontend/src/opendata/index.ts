import { part } from '../layout/part';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'open-data', page: part(() => import('./findings/FindingsPage')) },
    { path: 'open-data/import', page: part(() => import('./import/ImportPage')) },
  ],
};
