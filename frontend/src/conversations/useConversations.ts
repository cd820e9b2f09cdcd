import { useRead } from '../api/useRead';
import { usePlays, useRoom } from '../live/room';
import type { Conversation, RiggingReport } from './shapes';

/** No entry of the ledger tells a reader of a report: it would name who reported. */
const READER_LOOKS_EVERY = 5000;

/** What a rival wrote to the seat in play; the trainer's are all of them. */
export function useConversations() {
  const { seat } = useRoom();
  const enabled = seat?.role === 'tenderer' || seat?.role === 'trainer';
  return useRead<Conversation[]>('conversations', 'conversations', { enabled });
}

/** The reports that the seat in play may look into. */
export function useReports() {
  const enabled = usePlays('procuringOfficer', 'auditor');
  return useRead<RiggingReport[]>('conversations', 'rigging-reports', {
    enabled,
    every: enabled ? READER_LOOKS_EVERY : undefined,
  });
}
