import { lazy } from 'react';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'plans', page: lazy(() => import('./PlanList')) },
    { path: 'plans/new', page: lazy(() => import('./form/PlanFormPage')) },
    { path: 'plans/:id', page: lazy(() => import('./PlanPage')) },
    { path: 'plans/:id/revise', page: lazy(() => import('./form/PlanFormPage')) },
  ],
};
