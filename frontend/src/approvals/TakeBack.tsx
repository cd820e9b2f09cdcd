import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import type { Approval } from './useApprovals';

/** Undoes the asking. */
export function TakeBack({ approval }: { approval: Approval }) {
  const words = useWords();
  const { zone } = useRoom();
  const act = useAct<Approval>(`approvals/${approval.id}/withdrawal`, {
    success: 'approvals.own.takenBack',
    refresh: ['approvals'],
  });
  return (
    <>
      <ActButton
        act={act}
        variant="outlined"
        label={words('approvals.own.takeBack')}
        sx={{ mt: 1.5 }}
      />
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
    </>
  );
}
