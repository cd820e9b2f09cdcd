import { part } from '../layout/part';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [
    { path: 'clock', page: part(() => import('./ClockPage')) },
    { path: 'room', page: part(() => import('./room/RoomPage')) },
    { path: 'cards', page: part(() => import('./CardsPage')) },
    { path: 'handout', page: part(() => import('./HandoutPage')) },
  ],
};
