import { lazy } from 'react';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'approvals', page: lazy(() => import('./ApprovalList')) },
    { path: 'approvals/:id', page: lazy(() => import('./ApprovalPage')) },
  ],
};
