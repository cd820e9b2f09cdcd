import type { TenderShown } from '../../api/shapes';
import { ApprovalBand } from '../../approvals/ApprovalBand';
import type { Approval } from '../../approvals/useApprovals';
import { DocumentsCard } from '../../documents/DocumentsCard';
import { useWords } from '../../i18n';
import { PageShell } from '../../layout/PageShell';
import { PrintedNotice } from '../notice/PrintedNotice';

/** A draft while a second person reads it: to be read, not changed. */
export function WaitingDraft({ tender, approval }: { tender: TenderShown; approval: Approval }) {
  const words = useWords();
  return (
    <PageShell title={words('tenders.draft.titleEdit')} width="md">
      <ApprovalBand approval={approval} />
      <PrintedNotice tender={tender} />
      <DocumentsCard tender={tender.id} />
    </PageShell>
  );
}
