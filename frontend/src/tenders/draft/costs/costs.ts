import type { DraftValues } from '../draftForm';

export type Cost = 'statutoryCosts' | 'netCost';

const COSTS: Record<string, readonly Cost[]> = {
  qualificationExamination: ['statutoryCosts', 'netCost'],
  lowestAboveLimit: ['statutoryCosts'],
};

/** The costs that a notice may name for each lot: those of works that the award method looks at. */
export const costsAsked = (
  category: DraftValues['category'],
  method: string | null,
): readonly Cost[] => (category === 'works' && COSTS[method ?? '']) || [];
