import { Box, Typography } from '@mui/material';
import type { LotLives, TenderShown } from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { useWords } from '../../i18n';
import { Loading } from '../../layout/Loading';
import { CostBars } from './CostBars';
import { CostTable } from './CostTable';
import { Firmness } from './Firmness';
import { RankFlip } from './RankFlip';
import { YearTables } from './YearTables';

interface Props {
  tender: TenderShown;
  lot: string;
}

/** What every ranked bid of a lot costs over its life: as a picture, as figures, and how firm the order is. */
export function LifeCosts({ tender, lot }: Props) {
  const words = useWords();
  const read = useRead<LotLives[] | null>('evaluations', `tenders/${tender.id}/life-costs`, {
    enabled: tender.lifeCycle !== null,
  });
  const lives = read.data?.find((one) => one.lot === lot);
  const sheet = tender.lifeCycle;
  if (read.isLoading) return <Loading lines={2} />;
  if (!sheet || !lives || lives.costs.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography component="h3" variant="h3">
        {words('life.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '70ch', mb: 2 }}>
        {words('life.intro', { years: sheet.years })}
      </Typography>
      <CostBars costs={lives.costs} />
      <RankFlip costs={lives.costs} />
      <CostTable costs={lives.costs} />
      <Firmness lives={lives} sheet={sheet} currency={tender.currency} />
      <YearTables costs={lives.costs} />
    </Box>
  );
}
