import { lazy } from 'react';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'open-data', page: lazy(() => import('./findings/FindingsPage')) },
    { path: 'open-data/import', page: lazy(() => import('./import/ImportPage')) },
  ],
};
