import { Navigate, useParams } from 'react-router';
import type { TenderShown } from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { useWaiting } from '../../approvals/useApprovals';
import { useWords } from '../../i18n';
import { Loading } from '../../layout/Loading';
import { PageShell } from '../../layout/PageShell';
import { RefusalNote } from '../../layout/RefusalNote';
import { usePlays, useRoom, useRoomPath } from '../../live/room';
import { DraftForm } from './DraftForm';
import { WaitingDraft } from './WaitingDraft';

/** The procuring officer's draft, new or saved. */
export default function DraftPage() {
  const { id } = useParams();
  const words = useWords();
  const path = useRoomPath();
  const { zone, seat } = useRoom();
  const officer = usePlays('procuringOfficer');
  const [waiting] = useWaiting(id);
  const read = useRead<TenderShown>('tenders', `tenders/${id}`, { enabled: id !== undefined });
  if (!officer) return id ? <Navigate to={path(`tenders/${id}`)} replace /> : <NotYours />;
  if (id && read.error) {
    return (
      <PageShell title={words('tenders.draft.titleEdit')} width="md">
        <RefusalNote refusal={read.error} zone={zone} />
      </PageShell>
    );
  }
  if (id && !read.data) return <Loading />;
  if (read.data && read.data.status !== 'planned') {
    return <Navigate to={path(`tenders/${id}`)} replace />;
  }
  if (read.data && waiting) return <WaitingDraft tender={read.data} approval={waiting} />;
  // The key: another seat or another draft starts with its own text.
  return <DraftForm key={`${seat?.seat} ${id ?? 'new'}`} tender={read.data ?? null} />;
}

function NotYours() {
  const words = useWords();
  return (
    <PageShell title={words('tenders.draft.titleNew')} width="md">
      {words('tenders.draft.notYours')}
    </PageShell>
  );
}
