import { part } from '../layout/part';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'plans', page: part(() => import('./PlanList')) },
    { path: 'plans/new', page: part(() => import('./form/PlanFormPage')) },
    { path: 'plans/:id', page: part(() => import('./PlanPage')) },
    { path: 'plans/:id/revise', page: part(() => import('./form/PlanFormPage')) },
  ],
};
