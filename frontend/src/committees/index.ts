import { part } from '../layout/part';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'tenders/:id/committee', page: part(() => import('./CommitteePage')) },
    { path: 'tenders/:id/committee/report', page: part(() => import('./report/ReportPage')) },
  ],
};
