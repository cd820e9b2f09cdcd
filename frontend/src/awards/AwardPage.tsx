import AwardIcon from '@mui/icons-material/WorkspacePremiumOutlined';
import { useState } from 'react';
import type { AwardLineShown, Lot } from '../api/shapes';
import { useRead } from '../api/useRead';
import { ApprovalBand } from '../approvals/ApprovalBand';
import { useWaiting } from '../approvals/useApprovals';
import { NextSteps } from '../failures/NextSteps';
import { Tries } from '../failures/Tries';
import { useFailure } from '../failures/useFailure';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import { Loading } from '../layout/Loading';
import { usePlays } from '../live/room';
import { useOwnNotice } from '../tenders/amendments/useOwnNotice';
import { TenderFrame, type Told } from '../tenders/frame/TenderFrame';
import { AwardForm } from './AwardForm';
import { AwardLetter } from './AwardLetter';
import { CancelledAwards } from './CancelledAwards';
import { DoorCard } from './door/DoorCard';
import { LotPicker } from './LotPicker';
import { SecuritiesCard } from './securities/SecuritiesCard';

export default function AwardPage() {
  return <TenderFrame stage="award">{(told) => <AwardStage {...told} />}</TenderFrame>;
}

function AwardStage({ story: { tender, opening, ranking, awards, cancelled } }: Told) {
  const words = useWords();
  const officer = usePlays('procuringOfficer');
  const asked = useWaiting(tender.id).filter(({ act }) => act === 'award');
  const lines = useRead<AwardLineShown[]>('awards', `tenders/${tender.id}/lines`, {
    enabled: officer && ranking !== null,
  });
  const failing = useFailure(tender);
  const own = useOwnNotice(tender);
  const [picked, setPicked] = useState<string | null>(null);
  const awardOf = (lot: Lot) => awards.find((award) => award.lot === lot.id);
  const undecided = tender.lots.find((lot) => !awardOf(lot));
  const first = (officer ? undecided : undefined) ?? tender.lots[0];
  const lot = tender.lots.find(({ id }) => id === picked) ?? first;
  if (!lot) return null;
  const decided = awardOf(lot);
  const waiting = asked.find((one) => one.lot === lot.id);
  const line = lines.data?.find((one) => one.lot === lot.id);
  const several = tender.lots.length > 1 && ranking !== null;
  const failed = failing?.lots.find((one) => one.lot === lot.id && one.failure !== null);
  const open = own && !undecided && (failing?.failedLots.length ?? 0) > 0;
  const goesOn = open && decided?.failure !== null;
  return (
    <>
      {several && (
        <LotPicker tender={tender} awards={awards} picked={lot.id} pick={(id) => setPicked(id)} />
      )}
      <CancelledAwards awards={(cancelled ?? []).filter((one) => one.lot === lot.id)} />
      {decided?.status === 'active' && <DoorCard tender={tender} award={decided} />}
      {decided && <AwardLetter tender={tender} award={decided} opening={opening} goesOn={goesOn} />}
      <SecuritiesCard tender={tender} lot={lot.id} />
      {waiting && <ApprovalBand approval={waiting} />}
      {!decided && !waiting && ranking && officer && !(line && failing) && <Loading />}
      {!decided && !waiting && ranking && officer && line && failing && (
        <AwardForm
          key={lot.id}
          tender={tender}
          lot={lot}
          ranking={ranking}
          line={line}
          failed={failed}
          anyBid={opening?.counts.some((one) => one.lot === lot.id && one.bids > 0) ?? false}
          done={() => setPicked(null)}
        />
      )}
      {!decided && !waiting && !(ranking && officer) && (
        <EmptyState
          icon={<AwardIcon />}
          title={words('awards.notYet')}
          text={words(ranking ? 'tenders.next.waitAward' : 'awards.notYetText')}
        />
      )}
      <NextSteps tender={tender} goesOn={goesOn} />
      <Tries tender={tender} />
    </>
  );
}
