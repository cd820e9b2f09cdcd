import type { Stage } from '../layout/stage';

export const stage: Stage = {};
