import { Box, Typography } from '@mui/material';
import type { QueuedBid as Bid, Queue } from '../api/shapes';
import { letterOf } from '../evaluations/reserve/bidsLine';
import { MoneyField } from '../fields/MoneyField';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { usePlays } from '../live/room';
import { TABULAR } from '../theme/theme';
import { Given } from './Given';
import { PointsForm } from './PointsForm';
import { PriceSteps } from './PriceSteps';
import { TotalBar } from './TotalBar';
import { usePointsText } from './usePointsText';

const TONES = {
  now: 'active',
  waiting: 'neutral',
  passed: 'good',
  failed: 'bad',
  fewerPoints: 'wait',
  notReached: 'neutral',
} as const;

interface Props {
  tender: string;
  queue: Queue;
  bid: Bid;
  place: number;
}

/** One rung of the ladder: a bid, its price points, and what its examination gave. */
export function QueuedBid({ tender, queue, bid, place }: Props) {
  const words = useWords();
  const points = usePointsText();
  const mayAct = usePlays('evaluator', 'procuringOfficer');
  const { examination, price, turn } = bid;
  const mine = mayAct && turn === 'now';
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '40px minmax(0, 1fr)',
        columnGap: 1.5,
        py: 2,
        borderTop: 1,
        borderColor: 'divider',
        opacity: turn === 'notReached' ? 0.75 : 1,
      }}
    >
      <Letter letter={letterOf(place)} turn={turn} />
      <Box sx={{ minWidth: 0 }}>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: 1.5,
            rowGap: 0.5,
            alignItems: 'center',
          }}
        >
          <Typography component="h3" variant="h3" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            <bdi>{bid.tenderer.name}</bdi>
          </Typography>
          <StatusChip tone={TONES[turn]} label={words(`qualifications.turn.${turn}`)} />
          <Box sx={{ marginInlineStart: 'auto', textAlign: 'end' }}>
            <MoneyField value={bid.total} sx={{ fontWeight: 700 }} />
          </Box>
        </Box>
        <Typography sx={{ ...TABULAR, mt: 0.5 }}>
          {words('qualifications.pricePoints', { points: points(price.points) })}
          {price.onPlateau && ` · ${words('qualifications.onPlateau')}`}
        </Typography>
        <PriceSteps queue={queue} bid={bid} />
        {examination && (
          <>
            <TotalBar
              price={price.points}
              capability={examination.capability}
              adjustment={examination.adjustment}
              total={examination.total}
              mark={queue.priceScore.passMark}
            />
            <Given examination={examination} />
          </>
        )}
        {mine && <PointsForm tender={tender} queue={queue} bid={bid} />}
      </Box>
    </Box>
  );
}

function Letter({ letter, turn }: { letter: string; turn: Bid['turn'] }) {
  const tone = TONES[turn];
  return (
    <Box
      aria-hidden="true"
      sx={{
        width: 40,
        height: 40,
        borderRadius: '50%',
        display: 'grid',
        placeItems: 'center',
        fontWeight: 700,
        color: `tones.${tone}.text`,
        bgcolor: `tones.${tone}.ground`,
      }}
    >
      {letter}
    </Box>
  );
}
