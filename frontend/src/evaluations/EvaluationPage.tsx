import LockIcon from '@mui/icons-material/LockOutlined';
import type { ComponentProps } from 'react';
import type { Bounds, ExaminationShown, Queue } from '../api/shapes';
import { useRead } from '../api/useRead';
import { hasTwo } from '../bids/form/answers/said';
import { CommitteeGate } from '../committees/CommitteeGate';
import { BoundsDesk } from '../explanations/BoundsDesk';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import { Loading } from '../layout/Loading';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { TalksDesk } from '../negotiations/TalksDesk';
import { QueueDesk } from '../qualifications/QueueDesk';
import { NextStepBar } from '../tenders/frame/NextStepBar';
import { TenderFrame, type Told } from '../tenders/frame/TenderFrame';
import { ExaminationDesk } from './examination/ExaminationDesk';
import { OpenedRows } from './opening/OpenedRows';
import { RankingTable } from './ranking/RankingTable';
import { FirstDesk } from './two/FirstDesk';

export default function EvaluationPage() {
  return (
    <TenderFrame stage="evaluation">
      {(told) => (
        <CommitteeGate tender={told.story.tender} opened={told.story.opening !== null}>
          <EvaluationStage {...told} />
        </CommitteeGate>
      )}
    </TenderFrame>
  );
}

function EvaluationStage({ story: { tender, opening, prices, ranking }, phase }: Told) {
  const words = useWords();
  const { zone } = useRoom();
  const read = useRead<ExaminationShown[]>('evaluations', `tenders/${tender.id}/examinations`, {
    enabled: opening !== null && !ranking,
  });
  const bounds = useRead<Bounds[]>('evaluations', `tenders/${tender.id}/bounds`, {
    enabled: ranking !== null,
  });
  if (!opening) {
    return <EmptyState icon={<LockIcon />} title={words('evaluations.ranking.notOpened')} />;
  }
  if (ranking) {
    if (bounds.isLoading) return <Loading />;
    const shown = { tender, ranking, opening, phase };
    const examined = ranking.method === 'qualificationExamination';
    const talked = ranking.method === 'negotiated';
    return (
      <>
        <BoundsDesk tender={tender} />
        <TalksDesk {...shown} />
        {examined ? <Qualified {...shown} /> : <RankingTable {...shown} before={talked} />}
      </>
    );
  }
  if (read.error) return <RefusalNote refusal={read.error} zone={zone} />;
  if (!read.data) return <Loading />;
  if (hasTwo(tender) && !prices) {
    return (
      <OpenedRows opening={opening}>
        {(whole) => <FirstDesk tender={tender} opening={whole} examinations={read.data} />}
      </OpenedRows>
    );
  }
  const priced = read.data.filter(({ stage }) => !hasTwo(tender) || stage === 'price');
  return (
    <OpenedRows opening={opening}>
      {(whole) => <ExaminationDesk tender={tender} opening={whole} examinations={priced} />}
    </OpenedRows>
  );
}

/** A ranking that is only the order of examination: the examination stands before it. */
function Qualified(shown: ComponentProps<typeof RankingTable>) {
  const { zone } = useRoom();
  const { tender, phase } = shown;
  const read = useRead<Queue[]>('evaluations', `tenders/${tender.id}/qualifications`);
  if (read.error) return <RefusalNote refusal={read.error} zone={zone} />;
  if (!read.data) return <Loading />;
  const over = read.data.every(({ bids }) => bids.every(({ turn }) => turn !== 'now'));
  return (
    <>
      {over && <NextStepBar id={tender.id} phase={phase} hasBid={false} here="evaluation" />}
      <QueueDesk tender={tender} queues={read.data} />
      <RankingTable {...shown} before />
    </>
  );
}
