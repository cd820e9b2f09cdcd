import type { TenderShown } from '../api/shapes';
import { useRead } from '../api/useRead';
import { usePlays, useWorkshopNow } from '../live/room';
import { asksBefore, type StepBefore, stepsBefore } from './before';
import type { ParticipationShown } from './shapes';

export interface Before {
  steps: StepBefore[];
  /** Nothing stands between this seat and its bid any more. */
  ready: boolean;
}

/** What the tenderer in play has to do before its bid on this tender is taken. */
export function useBefore(tender: TenderShown): Before {
  const now = useWorkshopNow();
  const asked = usePlays('tenderer') && tender.status === 'active' && asksBefore(tender);
  const own = useRead<ParticipationShown>('participation', `tenders/${tender.id}/participation`, {
    enabled: asked,
  });
  if (!asked) return { steps: [], ready: true };
  const steps = own.data ? stepsBefore(tender, own.data, now) : [];
  return { steps, ready: own.data !== undefined && steps.every(({ state }) => state === 'done') };
}
