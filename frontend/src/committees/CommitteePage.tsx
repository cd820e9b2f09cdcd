import type { CommitteeShown, TenderShown } from '../api/shapes';
import { Loading } from '../layout/Loading';
import { RefusalNote } from '../layout/RefusalNote';
import { usePlays, useRoom } from '../live/room';
import { TenderFrame, type Told } from '../tenders/frame/TenderFrame';
import { AgreeDesk } from './agreeing/AgreeDesk';
import { Declaration } from './declaring/Declaration';
import { Aside, InReserve, NotOpened } from './declaring/Waiting';
import { MarkDesk } from './marking/MarkDesk';
import { MemberList } from './members/MemberList';
import { NoCommittee } from './members/NoCommittee';
import { SetUp } from './members/SetUp';
import { useCommittee, useMarks, useOwnPlace } from './useCommittee';

export default function CommitteePage() {
  return <TenderFrame stage="evaluation">{(told) => <CommitteeStage {...told} />}</TenderFrame>;
}

function CommitteeStage({ story: { tender, opening } }: Told) {
  const { zone, seat } = useRoom();
  const read = useCommittee(tender.id);
  if (read.error) return <RefusalNote refusal={read.error} zone={zone} />;
  if (read.data === undefined) return <Loading />;
  if (read.data === null) {
    const own = seat?.role === 'procuringOfficer' && seat.party === tender.procuringEntity.id;
    return own ? <SetUp tender={tender} /> : <NoCommittee />;
  }
  return <Work tender={tender} committee={read.data} opened={opening !== null} />;
}

interface Props {
  tender: TenderShown;
  committee: CommitteeShown;
  opened: boolean;
}

/** What this seat has to do here now; a declaration comes before everything. */
function Work({ tender, committee, opened }: Props) {
  const own = useOwnPlace(committee);
  const closed = committee.closedAt !== null;
  const members = <MemberList tender={tender} committee={committee} />;
  if (own && !closed) {
    if (own.standing === 'recused') return <Aside after={members} />;
    if (own.standing === 'reserve') return <InReserve after={members} />;
    if (!opened) return <NotOpened after={members} />;
    if (own.declaredAt === null) return <Declaration tender={tender} committee={committee} />;
  }
  return (
    <>
      <Sheets tender={tender} committee={committee} opened={opened} />
      {members}
    </>
  );
}

function Sheets({ tender, committee, opened }: Props) {
  const { zone, seat } = useRoom();
  const own = useOwnPlace(committee);
  const officer = usePlays('procuringOfficer') && seat?.party === tender.procuringEntity.id;
  const closed = committee.closedAt !== null;
  const may = closed || own?.standing === 'member' || officer || seat?.role === 'auditor';
  const read = useMarks(tender.id, opened && may);
  if (!opened || !may) return null;
  if (read.error) return <RefusalNote refusal={read.error} zone={zone} />;
  if (!read.data) return <Loading />;
  if (read.data.allHandedIn) {
    return <AgreeDesk tender={tender} committee={committee} sheet={read.data} />;
  }
  if (!own) return null;
  return <MarkDesk tender={tender} committee={committee} own={own} sheet={read.data} />;
}
