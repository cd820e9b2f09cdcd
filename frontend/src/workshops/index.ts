import { lazy } from 'react';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'clock', page: lazy(() => import('./ClockPage')) },
    { path: 'room', page: lazy(() => import('./room/RoomPage')) },
    { path: 'cards', page: lazy(() => import('./CardsPage')) },
    { path: 'handout', page: lazy(() => import('./HandoutPage')) },
  ],
};
