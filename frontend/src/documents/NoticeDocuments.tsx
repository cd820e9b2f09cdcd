import { usePlays, useRoom } from '../live/room';
import type { Told } from '../tenders/frame/TenderFrame';
import { DocumentsCard } from './DocumentsCard';

/** The documents of a published notice; its own officer adds to them while bids are taken. */
export function NoticeDocuments({ story: { tender }, phase }: Told) {
  const { seat } = useRoom();
  const officer = usePlays('procuringOfficer') && seat?.party === tender.procuringEntity.id;
  return (
    <DocumentsCard
      tender={tender.id}
      attach={officer && phase === 'active' ? 'public' : undefined}
    />
  );
}
