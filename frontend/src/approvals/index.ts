import { part } from '../layout/part';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'approvals', page: part(() => import('./ApprovalList')) },
    { path: 'approvals/:id', page: part(() => import('./ApprovalPage')) },
  ],
};
