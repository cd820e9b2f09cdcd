import { part } from '../layout/part';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'tenders', page: part(() => import('./TenderList')) },
    { path: 'tenders/new', page: part(() => import('./draft/DraftPage')) },
    { path: 'tenders/:id', page: part(() => import('./notice/NoticePage')) },
    { path: 'tenders/:id/amend', page: part(() => import('./amendments/AmendPage')) },
    { path: 'tenders/:id/edit', page: part(() => import('./draft/DraftPage')) },
  ],
};
