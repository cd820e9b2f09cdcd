import { Navigate, useParams } from 'react-router';
import { useWords } from '../../i18n';
import { Loading } from '../../layout/Loading';
import { PageShell } from '../../layout/PageShell';
import { RefusalNote } from '../../layout/RefusalNote';
import { usePlays, useRoom, useRoomPath } from '../../live/room';
import { isLive, useOwnPlan, usePlan } from '../usePlan';
import { PlanForm } from './PlanForm';

/** A new plan, or the next version of one. */
export default function PlanFormPage() {
  const { id } = useParams();
  const words = useWords();
  const path = useRoomPath();
  const { zone, seat } = useRoom();
  const officer = usePlays('procuringOfficer');
  const read = usePlan(id);
  const own = useOwnPlan(read.data);
  if (!id && !officer) {
    return (
      <PageShell title={words('planForm.titleNew')} width="md">
        {words('planForm.notYours')}
      </PageShell>
    );
  }
  if (id && read.error) {
    return (
      <PageShell title={words('planForm.titleRevise')} width="md">
        <RefusalNote refusal={read.error} zone={zone} />
      </PageShell>
    );
  }
  if (id && !read.data) return <Loading />;
  if (read.data && !(own && isLive(read.data))) {
    return <Navigate to={path(`plans/${id}`)} replace />;
  }
  const version = read.data?.version ?? 0;
  // The key: another seat, or a version that came meanwhile, starts with its own text.
  return <PlanForm key={`${seat?.seat} ${id ?? 'new'} ${version}`} plan={read.data ?? null} />;
}
