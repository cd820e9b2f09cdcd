import AwardIcon from '@mui/icons-material/WorkspacePremiumOutlined';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import { usePlays } from '../live/room';
import { TenderFrame, type Told } from '../tenders/frame/TenderFrame';
import { AwardForm } from './AwardForm';
import { AwardLetter } from './AwardLetter';

export default function AwardPage() {
  return <TenderFrame stage="award">{(told) => <AwardStage {...told} />}</TenderFrame>;
}

function AwardStage({ story: { tender, ranking, awards } }: Told) {
  const words = useWords();
  const officer = usePlays('procuringOfficer');
  const decided = awards[awards.length - 1];
  if (decided) return <AwardLetter tender={tender} award={decided} />;
  if (ranking && officer) return <AwardForm tender={tender} ranking={ranking} />;
  return (
    <EmptyState
      icon={<AwardIcon />}
      title={words('awards.notYet')}
      text={words(ranking ? 'tenders.next.waitAward' : 'awards.notYetText')}
    />
  );
}
