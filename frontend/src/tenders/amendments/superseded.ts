import type { BidShown, TenderShown } from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { usePlays } from '../../live/room';

/** Whether what this seat sent was sealed to an older notice, and nothing newer stands. */
export const onlySuperseded = (bids: readonly BidShown[]): boolean =>
  bids.some(({ status }) => status === 'superseded') &&
  !bids.some(({ status }) => status === 'valid');

/** Whether the tenderer in play has to seal again; asks only where a notice was amended. */
export function useSuperseded(tender: TenderShown): boolean {
  const tenderer = usePlays('tenderer');
  const asks = tenderer && tender.noticeVersion > 1 && tender.status !== 'cancelled';
  const read = useRead<BidShown[]>('bids', `tenders/${tender.id}/bids`, { enabled: asks });
  return asks && onlySuperseded(read.data ?? []);
}
