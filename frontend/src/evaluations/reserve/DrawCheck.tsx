import { Alert, Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import type { DrawRecord, OpenedBid } from '../../api/shapes';
import { Line } from '../../bids/envelope/CheckLine';
import { Hex } from '../../fields/Hex';
import { usePercent } from '../../fields/percent';
import { useWords } from '../../i18n';
import { checkDraw } from './check';
import { picksOf } from './rows';

interface Props {
  record: DrawRecord;
  /** The id of the tender, which is part of the draw's purpose. */
  tender: string;
  /** The hash that stood in the notice. */
  commitment: string;
  bids: OpenedBid[];
  /** While the picks are not counted yet only the draw itself is looked at. */
  early?: boolean;
}

/** The draw of a lot, made once more in this browser from the seed that is now public. */
export function DrawCheck({ record, tender, commitment, bids, early = false }: Props) {
  const words = useWords();
  const percent = usePercent();
  const found = useMemo(
    () => checkDraw(record, `${tender}|${record.lot}`, commitment, picksOf(bids)),
    [record, tender, commitment, bids],
  );
  if (record.outcome !== 'revealed') {
    return (
      <Alert severity="error" role="alert">
        {words(`reserve.outcome.${record.outcome}`)}
      </Alert>
    );
  }
  const { candidates, averaged } = record.rule;
  const lines: [boolean, string, string][] = [
    [found.committed, words('reserve.check.committed'), words('reserve.check.notCommitted')],
    [
      found.candidates,
      words('reserve.check.candidates', { count: candidates }),
      words('reserve.check.otherCandidates', { count: candidates }),
    ],
  ];
  if (!early) {
    lines.push([
      found.planPrice,
      words('reserve.check.planPrice', { count: averaged }),
      words('reserve.check.otherPlanPrice'),
    ]);
    if (record.share)
      lines.push([
        found.floor,
        words(record.statutoryCosts ? 'costs.record.floor' : 'reserve.check.floor', {
          percent: percent(record.share),
        }),
        words('reserve.check.otherFloor'),
      ]);
  }
  return (
    <Box
      sx={{
        '@media print': {
          '& span, & p, & bdi': { fontSize: '7.5pt', lineHeight: 1.25 },
          '& .MuiSvgIcon-root': { fontSize: '10pt' },
        },
      }}
    >
      <Typography component="h4" variant="h3" sx={{ '@media print': { fontSize: '9pt' } }}>
        {words('reserve.check.title')}
      </Typography>
      {lines.map(([good, right, wrong]) => (
        <Line key={right} good={good} bad={!good} text={good ? right : wrong} />
      ))}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {words('reserve.check.seed')}
        <br />
        <Hex value={record.seed} />
        <br />
        {words('reserve.check.commitment')}
        <br />
        <Hex value={commitment} />
      </Typography>
    </Box>
  );
}
