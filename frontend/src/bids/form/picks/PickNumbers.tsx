import CasinoIcon from '@mui/icons-material/CasinoOutlined';
import UndoIcon from '@mui/icons-material/Undo';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useWords } from '../../../i18n';
import { GlossaryTerm } from '../../../tenders/frame/GlossaryTerm';
import { NumberBoard } from './NumberBoard';
import { pickByChance, press } from './picks';

interface Props {
  /** How many numbers there are, how many are picked of them, and how many prices are averaged. */
  rule: { candidates: number; picks: number; averaged: number };
  picked: number[];
  pick: (picked: number[]) => void;
  /** The seal was pressed: what is missing is named. */
  pressed: boolean;
}

/** The tenderer picks its numbers; they go into the envelope and nobody sees them before the opening. */
export function PickNumbers({ rule, picked, pick, pressed }: Props) {
  const words = useWords();
  const [before, setBefore] = useState<number[][]>([]);
  const title = useId();
  const { candidates, picks, averaged } = rule;
  const change = (next: number[]) => {
    setBefore([...before, picked]);
    pick(next);
  };
  const undo = () => {
    const last = before[before.length - 1];
    if (last === undefined) return;
    setBefore(before.slice(0, -1));
    pick(last);
  };
  const missing = picks - picked.length;
  return (
    <Box
      role="group"
      aria-labelledby={title}
      sx={{
        my: 2.5,
        p: { xs: 1.5, sm: 2.5 },
        borderRadius: 1.25,
        border: 1,
        borderColor: 'divider',
        bgcolor: 'background.default',
        display: 'grid',
        gap: { xs: 2, sm: 3 },
        alignItems: 'center',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) auto' },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Stack
          direction="row"
          spacing={1}
          useFlexGap
          sx={{ alignItems: 'baseline', flexWrap: 'wrap' }}
        >
          <Typography component="h3" variant="h3" id={title}>
            {words('reserve.picks.title', { count: picks, candidates })}
          </Typography>
          <GlossaryTerm term="boksu yebi gagyeok" meaning={words('reserve.term')} />
        </Stack>
        <Typography variant="body2" sx={{ mt: 0.5, maxWidth: '52ch' }}>
          {words('reserve.picks.why', { candidates, averaged })}
        </Typography>
        <Typography role="status" sx={{ mt: 1.5, fontWeight: 650 }}>
          {picked.length > 0
            ? words('reserve.picks.picked', {
                numbers: [...picked].sort((a, b) => a - b).join(' · '),
              })
            : words('reserve.picks.none')}
          {picked.length > 0 &&
            missing > 0 &&
            ` ${words('reserve.picks.missing', { smart_count: missing })}`}
        </Typography>
        {pressed && missing > 0 && (
          <Typography role="alert" sx={{ mt: 0.5, color: 'error.main', fontWeight: 650 }}>
            {words('reserve.picks.needed', { count: picks })}
          </Typography>
        )}
        <Stack direction="row" spacing={1} useFlexGap sx={{ mt: 1.5, flexWrap: 'wrap' }}>
          <Button
            variant="outlined"
            startIcon={<CasinoIcon />}
            onClick={() => change(pickByChance(candidates, picks))}
          >
            {words('reserve.picks.chance')}
          </Button>
          <Button
            startIcon={
              <UndoIcon
                sx={{ transform: ({ direction }) => (direction === 'rtl' ? 'scaleX(-1)' : 'none') }}
              />
            }
            onClick={undo}
            disabled={before.length === 0}
          >
            {words('reserve.picks.undo')}
          </Button>
        </Stack>
      </Box>
      <NumberBoard
        count={candidates}
        picked={picked}
        press={(number) => change(press(picked, number, picks))}
        label={words('reserve.picks.board', { candidates })}
      />
    </Box>
  );
}
