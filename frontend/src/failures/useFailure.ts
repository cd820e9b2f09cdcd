import type { FailureShown, TenderShown } from '../api/shapes';
import { useRead } from '../api/useRead';

/** How the lots of a tender stand and what may follow; read again with every news of tenders and awards. */
export function useFailure(tender: TenderShown): FailureShown | undefined {
  const read = useRead<FailureShown>('tenders', `tenders/${tender.id}/failure`, {
    enabled: tender.status !== 'planned',
  });
  return read.data;
}
