import { lazy } from 'react';
import type { Stage } from '../layout/stage';

export const stage: Stage = {
  routes: [{ path: 'quiz', page: lazy(() => import('./QuizPage')) }],
};
