import LockIcon from '@mui/icons-material/LockOutlined';
import type { ExaminationShown } from '../api/shapes';
import { useRead } from '../api/useRead';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import { Loading } from '../layout/Loading';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { TenderFrame, type Told } from '../tenders/frame/TenderFrame';
import { ExaminationDesk } from './examination/ExaminationDesk';
import { RankingTable } from './ranking/RankingTable';

export default function EvaluationPage() {
  return <TenderFrame stage="evaluation">{(told) => <EvaluationStage {...told} />}</TenderFrame>;
}

function EvaluationStage({ story: { tender, opening, ranking }, phase }: Told) {
  const words = useWords();
  const { zone } = useRoom();
  const read = useRead<ExaminationShown[]>('evaluations', `tenders/${tender.id}/examinations`, {
    enabled: opening !== null,
  });
  if (!opening) {
    return <EmptyState icon={<LockIcon />} title={words('evaluations.ranking.notOpened')} />;
  }
  if (read.error) return <RefusalNote refusal={read.error} zone={zone} />;
  if (!read.data) return <Loading />;
  if (ranking) {
    return <RankingTable tender={tender} ranking={ranking} opening={opening} phase={phase} />;
  }
  return <ExaminationDesk tender={tender} opening={opening} examinations={read.data} />;
}
