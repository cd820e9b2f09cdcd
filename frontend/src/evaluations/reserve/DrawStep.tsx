import { Box, Paper, Typography } from '@mui/material';
import type { DrawRecord, OpeningShown, TenderShown } from '../../api/shapes';
import { LotHeading } from '../../fields/LotHeading';
import { useWords } from '../../i18n';
import { byLot, lotOf } from '../../tenders/lots';
import { DrawCheck } from './DrawCheck';
import { NumberLine } from './NumberLine';
import { commitmentIn } from './published';
import { useSummary } from './useSummary';

interface Props {
  tender: TenderShown;
  opening: OpeningShown;
  step: 'candidates' | 'picks';
}

/** One step of the opening after the envelopes: the seed with its candidates, then the picks. */
export function DrawStep({ tender, opening, step }: Props) {
  const words = useWords();
  return (
    <Paper component="section" variant="outlined" sx={{ p: { xs: 2, sm: 3 } }} aria-live="polite">
      <Typography component="h3" variant="h2">
        {words(`reserve.step.${step}`)}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {words(`reserve.step.${step}Text`)}
      </Typography>
      {(opening.reservePrices ?? []).map((record) => (
        <Box key={record.lot} sx={{ display: 'grid', gap: 2 }}>
          {tender.lots.length > 1 && <LotHeading lot={lotOf(tender, record.lot)} />}
          <LotStep record={record} tender={tender} opening={opening} step={step} />
        </Box>
      ))}
    </Paper>
  );
}

function LotStep({ record, tender, opening, step }: Props & { record: DrawRecord }) {
  const bids = byLot(tender, opening.bids).find(({ lot }) => lot.id === record.lot)?.rows ?? [];
  // Before its step nothing is told of the plan price, in words neither.
  const sofar = { ...record, planPrice: null, floor: null };
  const summary = useSummary(sofar, bids);
  return (
    <>
      {record.outcome === 'revealed' && (
        <NumberLine record={sofar} bids={[]} shown={step} summary={summary} />
      )}
      {step === 'candidates' && (
        <DrawCheck
          record={record}
          tender={tender.id}
          commitment={commitmentIn(tender, record.lot)}
          bids={bids}
          early
        />
      )}
    </>
  );
}
