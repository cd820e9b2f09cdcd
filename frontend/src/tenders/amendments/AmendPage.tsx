import { Navigate, useParams } from 'react-router';
import type { TenderShown } from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { useWords } from '../../i18n';
import { Loading } from '../../layout/Loading';
import { PageShell } from '../../layout/PageShell';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom, useRoomPath } from '../../live/room';
import { AmendForm } from './AmendForm';
import { useOwnNotice } from './useOwnNotice';

/** The officer writes the next version of a notice. */
export default function AmendPage() {
  const { id = '' } = useParams();
  const words = useWords();
  const path = useRoomPath();
  const { zone } = useRoom();
  const read = useRead<TenderShown>('tenders', `tenders/${id}`);
  const own = useOwnNotice(read.data);
  if (read.error) {
    return (
      <PageShell title={words('amendments.form.title')} width="md">
        <RefusalNote refusal={read.error} zone={zone} />
      </PageShell>
    );
  }
  if (!read.data) return <Loading />;
  // After its own publication or a deadline there is nothing to write here.
  if (!own || read.data.status !== 'active') return <Navigate to={path(`tenders/${id}`)} replace />;
  return <AmendForm key={`${id} ${read.data.noticeVersion}`} tender={read.data} />;
}
