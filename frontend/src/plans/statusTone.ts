import type { Tone } from '../theme/palette';
import type { Outcome, PlanStatus } from './shapes';

export const statusTone: Record<PlanStatus, Tone> = {
  planned: 'neutral',
  consulting: 'active',
  consulted: 'wait',
  noticed: 'good',
  withdrawn: 'bad',
};

export const outcomeTone: Record<Outcome, Tone> = {
  adopted: 'good',
  partlyAdopted: 'good',
  notAdopted: 'neutral',
  explained: 'active',
};
