import { Alert, Box } from '@mui/material';
import type { AwardLineShown, RankingShown } from '../api/shapes';
import { useWords } from '../i18n';

/** What has to be done before an award, and who makes way for the next in line and why. */
export function LineNote({ ranking, line }: { ranking: RankingShown; line: AwardLineShown }) {
  const words = useWords();
  const nameOf = (bid: string) =>
    ranking.ranking.find((row) => row.bid === bid && row.lot === line.lot)?.tenderer.name ?? bid;
  const passed = line.passedOver.filter(({ why }) => why !== 'debarred');
  return (
    <>
      {line.awaits && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {words(`explanations.awaits.${line.awaits}`)}
        </Alert>
      )}
      {passed.length > 0 && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {words('explanations.passed.title')}
          <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
            {passed.map(({ bid, why }) => (
              <li key={bid}>
                <bdi>{nameOf(bid)}</bdi>: {words(`explanations.passed.${why}`)}
              </li>
            ))}
          </Box>
        </Alert>
      )}
    </>
  );
}
