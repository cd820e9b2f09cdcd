import type { TenderShown } from '../../api/shapes';
import { usePlays, useRoom } from '../../live/room';

/** Whether the seat in play is an officer of the entity that published this notice. */
export function useOwnNotice(tender?: TenderShown): boolean {
  const { seat } = useRoom();
  return usePlays('procuringOfficer') && seat?.party === tender?.procuringEntity.id;
}
