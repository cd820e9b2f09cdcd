import { Alert } from '@mui/material';
import type { AwardLineShown, RankingShown } from '../../api/shapes';
import { useWords } from '../../i18n';

/** Over a decision: whose place is passed over because it is shut out of tenders. */
export function DebarredNote({ ranking, line }: { ranking: RankingShown; line: AwardLineShown }) {
  const words = useWords();
  const shutOut = line.passedOver.filter(({ why }) => why === 'debarred').map(({ bid }) => bid);
  const rows = ranking.ranking.filter(({ bid, lot }) => lot === line.lot && shutOut.includes(bid));
  if (rows.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {words('debarments.passedOver', {
        names: rows.map(({ tenderer }) => tenderer.name).join(', '),
      })}
    </Alert>
  );
}
