import { Alert, Paper, Stack, Typography } from '@mui/material';
import type { Queue, TenderShown } from '../api/shapes';
import { LotHeading } from '../fields/LotHeading';
import { useWords } from '../i18n';
import { lotOf } from '../tenders/lots';
import { QueuedBid } from './QueuedBid';
import { RowFacts } from './RowFacts';
import { ScoreCurve } from './ScoreCurve';
import { usePointsText } from './usePointsText';

/** The qualification examination: whose turn it is, what came of the others, and how a price becomes points. */
export function QueueDesk({ tender, queues }: { tender: TenderShown; queues: Queue[] }) {
  const words = useWords();
  const several = tender.lots.length > 1;
  return (
    <Paper component="section" variant="outlined" sx={{ p: { xs: 2, sm: 3 }, mb: 3 }}>
      <Typography component="h2" variant="h2">
        {words('qualifications.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ maxWidth: '70ch', mb: 1.5 }}>
        {words('qualifications.intro')}
      </Typography>
      {queues.map((queue) => (
        <section key={queue.lot}>
          {several && <LotHeading lot={lotOf(tender, queue.lot)} />}
          <LotQueue tender={tender} queue={queue} />
        </section>
      ))}
    </Paper>
  );
}

function LotQueue({ tender, queue }: { tender: TenderShown; queue: Queue }) {
  return (
    <>
      <Outcome queue={queue} />
      <RowFacts queue={queue} />
      {queue.bids.length > 0 && <ScoreCurve queue={queue} />}
      <Stack component="ol" sx={{ listStyle: 'none', m: 0, p: 0, mt: 2 }}>
        {queue.bids.map((bid, place) => (
          <QueuedBid
            key={`${bid.bid} ${bid.turn}`}
            tender={tender.id}
            queue={queue}
            bid={bid}
            place={place}
          />
        ))}
      </Stack>
    </>
  );
}

/** How far the examination is, in a sentence. */
function Outcome({ queue }: { queue: Queue }) {
  const words = useWords();
  const points = usePointsText();
  const now = queue.bids.filter((bid) => bid.turn === 'now');
  const winner = queue.bids.find((bid) => bid.turn === 'passed');
  const names = (bids: Queue['bids']) => bids.map((bid) => `\u2068${bid.tenderer.name}\u2069`);
  if (now.length > 0) {
    return (
      <Typography role="status" sx={{ fontWeight: 650, mb: 1.5 }}>
        {words('qualifications.turnOf', { name: names(now).join(' · ') })}
      </Typography>
    );
  }
  if (winner?.examination) {
    return (
      <Alert severity="success" sx={{ mb: 1.5 }}>
        {words('qualifications.won', {
          name: names([winner])[0],
          total: points(winner.examination.total),
          mark: points(queue.priceScore.passMark),
        })}
      </Alert>
    );
  }
  return (
    <Alert severity="warning" sx={{ mb: 1.5 }}>
      {words('qualifications.nobody')}
    </Alert>
  );
}
