import type { Instant, TenderShown } from '../api/shapes';
import { useRead } from '../api/useRead';
import { useWorkshopNow } from '../live/room';
import { enquiryEnd } from './enquiries';
import type { EnquiryPeriodShown } from './shapes';

export interface EnquiryPeriod {
  end: Instant | null;
  /** Questions are taken now. */
  open: boolean;
  /** Answers are taken now. */
  answering: boolean;
  closedAt: Instant | null;
  cancelled: boolean;
}

/** How far the enquiry period of a tender has come on the workshop clock. */
export function useEnquiryPeriod(tender: TenderShown): EnquiryPeriod {
  const now = useWorkshopNow();
  const read = useRead<EnquiryPeriodShown>('enquiries', `tenders/${tender.id}/enquiries/closing`);
  const end = read.data?.endDate ?? enquiryEnd(tender);
  const active = tender.status === 'active';
  const closedAt = read.data?.closedAt ?? null;
  return {
    end,
    open: active && closedAt === null && end !== null && now <= Date.parse(end),
    answering: active,
    closedAt,
    cancelled: tender.status === 'cancelled',
  };
}
