import { lazy } from 'react';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'tenders/:id/committee', page: lazy(() => import('./CommitteePage')) },
    { path: 'tenders/:id/committee/report', page: lazy(() => import('./report/ReportPage')) },
  ],
};
