import {
  Box,
  FormControlLabel,
  Switch,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { type ReactNode, useState } from 'react';
import { useSeatWords } from '../exercises/seatWords';
import { useWords } from '../i18n';
import { useRoom } from '../live/room';
import { TABULAR } from '../theme/theme';
import { Block } from './Block';
import type { SeatTold } from './shapes';

/** Tasks, hints and refusals by seat; a trainer may show who sat there. */
export function SeatsBlock({ seats }: { seats: SeatTold[] }) {
  const words = useWords();
  const { trainer } = useRoom();
  const [named, setNamed] = useState(false);
  if (seats.length === 0) return null;
  const known = trainer && seats.some(({ people }) => people.length > 0);
  return (
    <Block
      title={words('debrief.seats.title')}
      aside={
        known && (
          <FormControlLabel
            control={<Switch checked={named} onChange={(_, on) => setNamed(on)} />}
            label={words('debrief.seats.names')}
            sx={{ displayPrint: 'none' }}
          />
        )
      }
    >
      <Table size="small" sx={{ display: { xs: 'none', sm: 'table' } }}>
        <caption style={visuallyHidden}>{words('debrief.seats.title')}</caption>
        <TableHead>
          <TableRow>
            <TableCell>{words('debrief.seats.seat')}</TableCell>
            <TableCell>{words('debrief.seats.player')}</TableCell>
            {(['tasks', 'hints', 'refused', 'late'] as const).map((name) => (
              <TableCell key={name} align="right">
                {words(`debrief.seats.${name}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {seats.map((seat) => (
            <TableRow key={seat.seat}>
              <TableCell component="th" scope="row">
                <Name seat={seat} named={named} />
              </TableCell>
              <TableCell>
                <Player seat={seat} />
              </TableCell>
              <Figure>
                {words('debrief.seats.own', { done: doneOf(seat), all: seat.tasks.length })}
              </Figure>
              <Figure>{seat.hints}</Figure>
              <Figure>{seat.refused}</Figure>
              <Figure>{seat.late}</Figure>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Box component="ul" sx={{ display: { sm: 'none' }, m: 0, p: 0, listStyle: 'none' }}>
        {seats.map((seat) => (
          <Box
            component="li"
            key={seat.seat}
            sx={{ py: 1.25, borderTop: 1, borderColor: 'divider' }}
          >
            <Name seat={seat} named={named} />
            <Typography variant="body2" color="text.secondary">
              <Player seat={seat} /> · {words('debrief.seats.tasks')}{' '}
              {words('debrief.seats.own', { done: doneOf(seat), all: seat.tasks.length })} ·{' '}
              {words('debrief.seats.hints')} {seat.hints} · {words('debrief.seats.refused')}{' '}
              {seat.refused} · {words('debrief.seats.late')} {seat.late}
            </Typography>
          </Box>
        ))}
      </Box>
    </Block>
  );
}

const doneOf = ({ tasks }: SeatTold) => tasks.filter(({ standing }) => standing === 'done').length;

function Figure({ children }: { children: ReactNode }) {
  return (
    <TableCell align="right" sx={TABULAR}>
      {children}
    </TableCell>
  );
}

function Name({ seat, named }: { seat: SeatTold; named: boolean }) {
  const name = useSeatWords();
  return (
    <Box component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
      <bdi>{name(seat.seat)}</bdi>
      {named && seat.people.length > 0 && (
        <Typography
          component="span"
          variant="body2"
          color="text.secondary"
          sx={{ display: 'block' }}
        >
          <bdi>{seat.people.join(', ')}</bdi>
        </Typography>
      )}
    </Box>
  );
}

function Player({ seat: { playedBy } }: { seat: SeatTold }) {
  const words = useWords();
  if (playedBy === 'both') return <>{words('debrief.seats.both')}</>;
  return <>{playedBy ? words(`debrief.time.by.${playedBy}`) : words('debrief.seats.nobody')}</>;
}
