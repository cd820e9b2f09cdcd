import { part } from '../layout/part';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [{ path: 'debrief', page: part(() => import('./DebriefPage')) }],
};
