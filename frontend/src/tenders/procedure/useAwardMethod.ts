import type { ProcedureShown } from '../../api/shapes';
import { useRead } from '../../api/useRead';

/** By which method a procedure of the room's country awards; null until that is known. */
export function useAwardMethod(procedure: string): string | null {
  const { data } = useRead<ProcedureShown[]>('procedures', 'procedures');
  return data?.find(({ id }) => id === procedure)?.awardMethod ?? null;
}
