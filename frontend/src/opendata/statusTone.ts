import type { Tone } from '../theme/palette';

/** How the status of a published process looks. */
export const statusTone: Record<string, Tone> = {
  planning: 'neutral',
  planned: 'neutral',
  active: 'active',
  cancelled: 'bad',
  unsuccessful: 'wait',
  complete: 'good',
  withdrawn: 'neutral',
};
