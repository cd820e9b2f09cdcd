import { part } from '../layout/part';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'seats', page: part(() => import('./SeatsPage')) },
    { path: 'organisations', page: part(() => import('./list/PartiesPage')) },
    { path: 'debarments', page: part(() => import('./debarred/DebarmentsPage')) },
    { path: 'registration', page: part(() => import('./registration/RegistrationPage')) },
    { path: 'registrations', page: part(() => import('./desk/RegistrationsPage')) },
  ],
};
