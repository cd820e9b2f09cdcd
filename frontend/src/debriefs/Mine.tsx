import { Box, Link, Typography } from '@mui/material';
import { useSeatWords } from '../exercises/seatWords';
import { MoneyField } from '../fields/MoneyField';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { Block } from './Block';
import { type Debrief, FULL, type SeatTold } from './shapes';
import { useOutcome } from './useOutcome';

/** What happened to the seats that the reader played: tasks, hints, bids, points. */
export function Mine({ debrief }: { debrief: Debrief }) {
  const words = useWords();
  const outcome = useOutcome();
  const seats = debrief.seats.filter(({ mine }) => mine);
  const bids = debrief.tenders.flatMap(({ lots }) =>
    lots.flatMap((lot) => lot.bids.filter(({ mine }) => mine)),
  );
  if (seats.length === 0 && bids.length === 0) return null;
  return (
    <Block title={words('debrief.mine.title')}>
      {seats.map((seat) => (
        <OwnSeat key={seat.seat} seat={seat} />
      ))}
      {bids.map((bid) => (
        <Box
          key={bid.bid}
          sx={{ mt: 1.5, display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}
        >
          <Typography sx={{ fontWeight: 650 }}>
            {words(`debrief.mine.bid.${bid.outcome}`, { rank: bid.rank ?? '' })}
          </Typography>
          <MoneyField value={bid.total} />
          {bid.outcome !== 'first' && <StatusChip {...outcome(bid)} />}
          {bid.reasons && <Typography variant="body2">{bid.reasons}</Typography>}
        </Box>
      ))}
      {bids.length > 0 && debrief.tenders.some(({ method }) => method) && (
        <Link href="#what-if" sx={{ display: 'inline-block', py: 1.5, displayPrint: 'none' }}>
          {words('debrief.mine.to_what_if')}
        </Link>
      )}
    </Block>
  );
}

function OwnSeat({ seat }: { seat: SeatTold }) {
  const words = useWords();
  const name = useSeatWords();
  const done = seat.tasks.filter(({ by }) => by === 'person').length;
  return (
    <Typography>
      {words('debrief.mine.seat', { seat: name(seat.seat) })}{' '}
      {words('debrief.mine.done', { done, smart_count: seat.tasks.length })}{' '}
      {words('debrief.mine.hints', { smart_count: seat.hints })}
      {seat.points && (
        <strong>
          {' '}
          {words('debrief.mine.points', { smart_count: seat.points.total, most: FULL })}
        </strong>
      )}
    </Typography>
  );
}
