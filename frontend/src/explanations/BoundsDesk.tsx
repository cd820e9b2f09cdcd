import { Alert, Box, Paper, Typography } from '@mui/material';
import type { Bounds, TenderShown } from '../api/shapes';
import { useRead } from '../api/useRead';
import { InstantField } from '../fields/InstantField';
import { LotHeading } from '../fields/LotHeading';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { usePlays, useRoom } from '../live/room';
import { lotOf } from '../tenders/lots';
import { BoundsLine } from './BoundsLine';
import { ExplainedBid } from './ExplainedBid';
import { ThresholdSteps } from './ThresholdSteps';

/** Which bids are too high or look too low, and what was asked, said and decided about them. */
export function BoundsDesk({ tender }: { tender: TenderShown }) {
  const words = useWords();
  const read = useRead<Bounds[]>('evaluations', `tenders/${tender.id}/bounds`);
  const lots = (read.data ?? []).filter((lot) => lot.tooLow || lot.tooHigh);
  if (lots.length === 0) return null;
  return (
    <Paper component="section" variant="outlined" sx={{ p: { xs: 2, sm: 3 }, mb: 3 }}>
      <Typography component="h2" variant="h2">
        {words('explanations.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ maxWidth: '70ch', mb: 1.5 }}>
        {words('explanations.intro')}
      </Typography>
      {lots.map((lot) => (
        <section key={lot.lot}>
          {tender.lots.length > 1 && <LotHeading lot={lotOf(tender, lot.lot)} />}
          <LotBounds tender={tender.id} bounds={lot} />
        </section>
      ))}
    </Paper>
  );
}

function LotBounds({ tender, bounds }: { tender: string; bounds: Bounds }) {
  const words = useWords();
  const { seat } = useRoom();
  const examines = usePlays('evaluator', 'procuringOfficer');
  const asked = bounds.bids.find(
    (bid) => seat?.party === bid.tenderer.id && bid.openActs.includes('answer'),
  );
  const suspected = bounds.bids.filter(
    ({ standing, state }) =>
      standing === 'suspected' && state !== 'accepted' && state !== 'rejected',
  );
  const quiet = bounds.bids.every((bid) => bid.standing === 'inside' && !bid.explanation);
  return (
    <>
      {asked?.explanation && (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          {words('explanations.yours')} <InstantField value={asked.explanation.dueAt} />
        </Alert>
      )}
      {bounds.tooLow && (
        <Typography sx={{ mb: 0.5 }}>{words(`explanations.low.${bounds.tooLow}`)}</Typography>
      )}
      {bounds.tooHigh && (
        <Typography sx={{ mb: 0.5 }}>{words(`explanations.high.${bounds.tooHigh}`)}</Typography>
      )}
      {bounds.follows === 'notComputed' && (
        <Alert severity="info" sx={{ my: 1 }}>
          {words('explanations.notComputed')}
        </Alert>
      )}
      {bounds.source && (
        <Typography variant="caption" color="text.secondary" component="p">
          {words('qualifications.row.source')}
          {words('page.colon')} <bdi>{bounds.source}</bdi>{' '}
          {bounds.trainingValue && (
            <StatusChip tone="wait" label={words('reserve.notice.training')} />
          )}
        </Typography>
      )}
      {bounds.bids.length > 0 && <BoundsLine bounds={bounds} />}
      {bounds.threshold && <ThresholdSteps bounds={bounds} />}
      <Typography role="status" sx={{ fontWeight: 650, mt: 1.5, mb: 1 }}>
        {suspected.length > 0
          ? `${words('explanations.suspected', { smart_count: suspected.length })} ${examines ? words('explanations.askFirst') : ''}`
          : quiet
            ? words('explanations.nobody')
            : ''}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {bounds.bids.map((bid, place) => (
          <ExplainedBid
            key={`${bid.bid} ${bid.state}`}
            tender={tender}
            bounds={bounds}
            bid={bid}
            place={place}
          />
        ))}
      </Box>
    </>
  );
}
