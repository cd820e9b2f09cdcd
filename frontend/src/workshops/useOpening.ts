import { useState } from 'react';
import { isRefusal, newKey, post } from '../api/client';
import type { Refusal } from '../api/refusal';
import type { WorkshopShown, WorkshopWanted } from '../api/shapes';
import { useKey } from '../api/useKey';
import { queryClient } from '../providers/queryClient';
import { inviteRivals, type Missing } from './rivals';

/** Opens a room and asks its rivals in. A lost answer is safe: the same plan sent again is the same room. */
export function useOpening(onOpened: (room: WorkshopShown, missing: Missing | null) => void) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { keyOf, answered } = useKey();
  const open = async (plan: WorkshopWanted, rivals: number | null) => {
    setBusy(true);
    setRefusal(null);
    try {
      const room = await post<WorkshopShown>('/api/workshops', plan, keyOf(plan));
      answered();
      const missing = rivals ? await inviteRivals(room.slug, rivals, newKey()) : null;
      void queryClient.invalidateQueries({ queryKey: ['workshops'] });
      onOpened(room, missing);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      answered(error);
      setRefusal(error);
      setBusy(false);
    }
  };
  return { open, busy, refusal };
}
