import { useOwnNotice } from '../tenders/amendments/useOwnNotice';
import type { Told } from '../tenders/frame/TenderFrame';
import { DocumentsCard } from './DocumentsCard';

/** The documents of a published notice; its own officer adds to them while bids are taken. */
export function NoticeDocuments({ story: { tender }, phase }: Told) {
  const own = useOwnNotice(tender);
  return (
    <DocumentsCard tender={tender.id} attach={own && phase === 'active' ? 'public' : undefined} />
  );
}
