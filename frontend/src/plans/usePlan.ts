import { useRead } from '../api/useRead';
import { usePlays, useRoom } from '../live/room';
import type { PlanShown } from './shapes';

export const usePlan = (id: string | undefined) =>
  useRead<PlanShown>('plans', `plans/${id}`, { enabled: id !== undefined });

/** Whether the seat in play is an officer of the entity that published this plan. */
export function useOwnPlan(plan?: PlanShown): boolean {
  const { seat } = useRoom();
  return usePlays('procuringOfficer') && seat?.party === plan?.procuringEntity.id;
}

/** Whether a plan can still be revised, withdrawn or become a notice. */
export const isLive = ({ status }: PlanShown) => status !== 'withdrawn' && status !== 'noticed';
