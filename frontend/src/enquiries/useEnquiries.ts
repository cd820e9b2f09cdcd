import type { TenderShown } from '../api/shapes';
import { useRead } from '../api/useRead';
import type { EnquiryShown } from './shapes';

/** No entry of the ledger tells an officer of a question: it would name who asked. */
const OFFICER_LOOKS_EVERY = 4000;

/** The questions of a tender as this seat may read them; an officer's are looked for again and again. */
export const useEnquiries = (tender: TenderShown, officer: boolean) =>
  useRead<EnquiryShown[]>('enquiries', `tenders/${tender.id}/enquiries`, {
    every: officer && tender.status === 'active' ? OFFICER_LOOKS_EVERY : undefined,
  });
