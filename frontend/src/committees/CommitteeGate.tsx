import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import { Alert, Button } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { CommitteeMember, TenderShown } from '../api/shapes';
import { useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { useRoom, useRoomPath } from '../live/room';
import { Declaration } from './declaring/Declaration';
import { Aside, InReserve, NotOn } from './declaring/Waiting';
import { NoCommittee } from './members/NoCommittee';
import { toldOf } from './told';
import { committeePath, useCommittee, useOwnPlace } from './useCommittee';

interface Props {
  tender: TenderShown;
  opened: boolean;
  children: ReactNode;
}

/** Before an evaluation: a member who has not declared sees that alone, everybody else how far it is. */
export function CommitteeGate({ tender, opened, children }: Props) {
  const words = useWords();
  const path = useRoomPath();
  const { seat } = useRoom();
  const { data: committee, isPending } = useCommittee(tender.id);
  const own = useOwnPlace(committee ?? null);
  const officer = seat?.role === 'procuringOfficer' && seat.party === tender.procuringEntity.id;
  if (isPending) return <Loading />;
  const asked = own?.standing === 'member' && own.declaredAt === null && !committee?.closedAt;
  if (committee && asked && opened) return <Declaration tender={tender} committee={committee} />;
  const shut =
    seat?.role === 'evaluator' && committee && !committee.closedAt && own?.standing !== 'member';
  const useful = (tender.criteria ?? []).length > 0;
  if (!committee && useful && opened && seat?.role === 'evaluator') return <NoCommittee />;
  if (!committee && !(officer && useful)) return <>{children}</>;
  const said = committee ? toldOf(committee, opened) : null;
  return (
    <>
      <Alert
        severity="info"
        icon={<GroupsIcon />}
        sx={{ mb: 2, alignItems: 'center', displayPrint: 'none' }}
        action={
          <Button component={Link} to={path(committeePath(tender.id))} color="inherit">
            {words(committee ? 'committees.open' : 'committees.band.appoint')}
          </Button>
        }
      >
        {said ? words(said.key, said.facts) : words('committees.none')}
      </Alert>
      {shut ? <Outside own={own} /> : children}
    </>
  );
}

/** An evaluator who does not count here, or not yet. */
function Outside({ own }: { own: CommitteeMember | null }) {
  if (!own) return <NotOn />;
  return own.standing === 'recused' ? <Aside /> : <InReserve />;
}
