import { Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../api/useAct';
import { useSeatWords } from '../exercises/seatWords';
import { useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { TABULAR } from '../theme/theme';
import { Block } from './Block';
import { type Debrief, FULL, type SeatTold } from './shapes';

interface Props {
  debrief: Debrief;
  /** Of an attempt that was left: its points stay as they are. */
  fixed: boolean;
}

/** The points: the team's first and large, each seat's under it; names of people stay hidden. */
export function PointsBlock({ debrief: { seats, team }, fixed }: Props) {
  const words = useWords();
  const judged = seats.filter(({ points }) => points);
  if (!team || judged.length === 0) return null;
  return (
    <Block title={words('debrief.points.title')} lead={words('debrief.points.lead')}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 650 }}>{words('debrief.points.team')}</Typography>
        <Typography
          component="p"
          sx={{
            ...TABULAR,
            fontSize: { xs: '2.5rem', md: '3.5rem' },
            lineHeight: 1,
            fontWeight: 700,
          }}
        >
          {team.total}
        </Typography>
        <Typography color="text.secondary">
          {words('debrief.points.of', { most: FULL })} · {words('debrief.points.automatic')}{' '}
          {team.automatic} · {words('debrief.points.judged')}{' '}
          {team.judged ?? words('debrief.points.waiting')}
        </Typography>
      </Box>
      <Box component="ul" sx={{ m: 0, mt: 2, p: 0, listStyle: 'none' }}>
        {judged.map((seat) => (
          <SeatPoints key={seat.seat} seat={seat} fixed={fixed} />
        ))}
      </Box>
    </Block>
  );
}

function SeatPoints({ seat, fixed }: { seat: SeatTold; fixed: boolean }) {
  const words = useWords();
  const name = useSeatWords()(seat.seat);
  const act = useAct('debrief/points', { success: 'debrief.points.given', refresh: ['exercise'] });
  const [typed, setTyped] = useState(seat.given?.toString() ?? '');
  const wanted = typed.trim() === '' ? null : Number(typed);
  const fits = wanted === null || (Number.isInteger(wanted) && wanted >= 0 && wanted <= FULL);
  const keep = () => {
    if (fits && wanted !== (seat.given ?? null)) void act.run({ seat: seat.seat, points: wanted });
  };
  const share = ((seat.points?.total ?? 0) / FULL) * 100;
  return (
    <Box
      component="li"
      sx={{
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        display: 'flex',
        gap: 2,
        flexWrap: 'wrap',
        alignItems: 'center',
      }}
    >
      <Typography sx={{ flex: '1 1 200px' }}>
        <bdi>{name}</bdi>
      </Typography>
      <Box
        aria-hidden="true"
        sx={{ flex: '2 1 160px', height: 10, borderRadius: 5, bgcolor: 'divider' }}
      >
        <Box sx={{ width: `${share}%`, height: 1, borderRadius: 5, bgcolor: 'primary.main' }} />
      </Box>
      <Typography sx={{ ...TABULAR, minWidth: 40, fontWeight: 700, textAlign: 'end' }}>
        {seat.points?.total}
      </Typography>
      {!fixed && (
        <TextField
          size="small"
          label={words('debrief.points.judged')}
          value={typed}
          error={!fits}
          helperText={fits ? undefined : words('debrief.points.help')}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={keep}
          onKeyDown={({ key }) => key === 'Enter' && keep()}
          slotProps={{
            htmlInput: {
              inputMode: 'numeric',
              maxLength: 3,
              'aria-label': words('debrief.points.give', { seat: name }),
            },
          }}
          sx={{ width: 120, displayPrint: 'none' }}
        />
      )}
      <RefusalNote refusal={act.refusal} onClose={act.clear} />
    </Box>
  );
}
