import { Typography } from '@mui/material';
import type { RankingShown, TenderShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { usePlays } from '../../live/room';
import { OfferedAct } from '../OfferedAct';

/** Ranks the bids once every one of them is examined. */
export function RankAct({ tender, ready }: { tender: TenderShown; ready: boolean }) {
  const words = useWords();
  const mayAct = usePlays('evaluator', 'procuringOfficer');
  const act = useAct<RankingShown>(`tenders/${tender.id}/ranking`, {
    success: 'evaluations.ranking.ranked',
    refresh: ['evaluations', 'tenders'],
  });
  if (!mayAct || !ready) {
    return <Typography sx={{ mb: 2 }}>{words('evaluations.ranking.waiting')}</Typography>;
  }
  return (
    <OfferedAct act={act} text={words('evaluations.ranking.ready')}>
      <ActButton
        act={act}
        label={words('evaluations.ranking.act')}
        size="large"
        sx={{ flex: 'none' }}
      />
    </OfferedAct>
  );
}
