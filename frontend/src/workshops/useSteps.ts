import type { Step } from '../api/shapes';
import { useRead } from '../api/useRead';
import { useRoom } from '../live/room';

/** The scenario as steps, the one that is next, and how many are left. */
export function useSteps() {
  const { workshop } = useRoom();
  const read = useRead<Step[]>('steps', 'steps', { enabled: workshop.scenario !== null });
  const steps = read.data ?? [];
  const next = steps.find((step) => !step.done) ?? null;
  return { steps, next, left: steps.filter((step) => !step.done).length };
}
