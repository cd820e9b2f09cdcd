import { lazy } from 'react';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'tenders', page: lazy(() => import('./TenderList')) },
    { path: 'tenders/new', page: lazy(() => import('./draft/DraftPage')) },
    { path: 'tenders/:id', page: lazy(() => import('./notice/NoticePage')) },
    { path: 'tenders/:id/amend', page: lazy(() => import('./amendments/AmendPage')) },
    { path: 'tenders/:id/edit', page: lazy(() => import('./draft/DraftPage')) },
  ],
};
