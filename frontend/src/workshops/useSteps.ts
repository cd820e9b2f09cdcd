import type { Step } from '../api/shapes';
import { useRead } from '../api/useRead';
import { useRoom } from '../live/room';
import { sealedSteps } from './sealedSteps';

/** The scenario as steps, the one everybody waits for, and how many are left. */
export function useSteps() {
  const { workshop, seats, mySeats } = useRoom();
  const read = useRead<Step[]>('steps', 'steps', { enabled: workshop.scenario !== null });
  const steps = read.data ?? [];
  const sealed = sealedSteps(steps, seats, mySeats);
  const next = steps.find((step) => !step.done && !sealed.has(step.id)) ?? null;
  return { steps, sealed, next, left: steps.filter((step) => !step.done).length };
}
