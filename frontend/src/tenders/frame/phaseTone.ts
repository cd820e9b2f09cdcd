import type { Tone } from '../../theme/palette';
import type { Phase } from '../story';

export const phaseTone: Record<Phase, Tone> = {
  planned: 'neutral',
  active: 'active',
  closing: 'wait',
  closed: 'wait',
  opened: 'active',
  ranked: 'active',
  awarded: 'good',
  unsuccessful: 'neutral',
  cancelled: 'bad',
};
