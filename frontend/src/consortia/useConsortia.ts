import type { TenderShown } from '../api/shapes';
import { useRead } from '../api/useRead';
import type { ConsortiumRules, ConsortiumShown } from './shapes';

/** The consortia for a tender that the seat in play may know of. */
export function useConsortia(tender: string) {
  return useRead<ConsortiumShown[]>('consortia', `tenders/${tender}/consortia`);
}

/** What the law of the room asks of a consortium for a tender. */
export function useConsortiumRules(tender: TenderShown, enabled: boolean) {
  return useRead<ConsortiumRules>('consortia', `tenders/${tender.id}/consortium-rules`, {
    enabled,
  });
}

/** The consortium that stands behind a bid of this tenderer, once everybody may know. */
export function useBehind(tender: string, tenderer: string): ConsortiumShown | null {
  const read = useConsortia(tender);
  const led = (read.data ?? []).filter((one) => one.lead.id === tenderer);
  const bid = led.find(({ status, bidStands }) => status === 'agreed' && bidStands);
  return bid ?? null;
}
