import { lazy } from 'react';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'seats', page: lazy(() => import('./SeatsPage')) },
    { path: 'organisations', page: lazy(() => import('./list/PartiesPage')) },
    { path: 'debarments', page: lazy(() => import('./debarred/DebarmentsPage')) },
    { path: 'registration', page: lazy(() => import('./registration/RegistrationPage')) },
    { path: 'registrations', page: lazy(() => import('./desk/RegistrationsPage')) },
  ],
};
