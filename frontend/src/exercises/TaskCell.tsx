import CheckIcon from '@mui/icons-material/CheckCircle';
import StuckIcon from '@mui/icons-material/ErrorOutlined';
import OpenIcon from '@mui/icons-material/HourglassTop';
import HintIcon from '@mui/icons-material/LightbulbOutlined';
import CircleIcon from '@mui/icons-material/RadioButtonUnchecked';
import SkipIcon from '@mui/icons-material/RedoOutlined';
import { Box, Menu, MenuItem, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../api/useAct';
import { useWords, useWordsOr } from '../i18n';
import { useToast } from '../layout/toasts';
import type { Tone } from '../theme/palette';
import { sentence } from '../workshops/sentence';
import { Countdown } from './injects/Countdown';
import type { Cell } from './shapes';

const MARKS = { waiting: CircleIcon, open: OpenIcon, done: CheckIcon, released: SkipIcon };
const TONES: Record<Cell['standing'], Tone> = {
  waiting: 'neutral',
  open: 'wait',
  done: 'good',
  released: 'neutral',
};

interface Props {
  cell: Cell;
  on: boolean;
  /** The trainer's own: it is done at a press, by a bot. */
  led: boolean;
}

/** One task on the board; an open one can be finished by a bot or passed over. */
export function TaskCell({ cell, on, led }: Props) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const toast = useToast();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const bot = useAct(`exercise/tasks/${cell.task}/bot`, { refresh: ['exercise'] });
  const release = useAct(`exercise/tasks/${cell.task}/release`, { refresh: ['exercise'] });
  const time = useAct(`exercise/tasks/${cell.task}/time`, { refresh: ['exercise'] });
  const undo = useAct(`exercise/tasks/${cell.task}/undo`, { refresh: ['exercise'] });
  const tone = cell.stuck ? 'bad' : TONES[cell.standing];
  const Mark = cell.stuck ? StuckIcon : MARKS[cell.standing];
  const said =
    cell.standing === 'released'
      ? wordsOr(`exercise.released.${cell.by}`, words('exercise.standing.released'))
      : cell.stuck
        ? words('exercise.stuck')
        : cell.asked && cell.standing === 'open'
          ? words('exercise.bot_asked')
          : cell.by === 'bot'
            ? words('exercise.by_bot')
            : words(`exercise.standing.${cell.standing}`);
  const passed = cell.standing === 'released' && cell.by === 'trainer';
  const given = cell.standing === 'open' && cell.moreUntil !== null;
  const asked = cell.standing === 'open' && cell.asked && !led;
  const canAct = on && (cell.standing === 'open' || passed);
  const act = async (which: typeof bot, body: object = {}) => {
    setAnchor(null);
    const done = await which.run(body);
    if (done === undefined) toast({ tone: 'bad', text: words('exercise.too_late') });
  };
  const inside = (
    <>
      <Mark fontSize="small" aria-hidden="true" />
      <Box component="span" sx={{ minWidth: 0, textAlign: 'start' }}>
        <Box component="bdi" sx={{ display: 'block', fontWeight: 600 }}>
          {sentence(cell.text)}
        </Box>
        <Box component="span" sx={{ display: 'block', fontSize: '0.75rem' }}>
          {said}
          {cell.hints > 0 && (
            <>
              {' · '}
              <HintIcon
                sx={{ fontSize: '0.875rem', verticalAlign: 'text-bottom' }}
                aria-hidden="true"
              />{' '}
              {words('exercise.hints_taken', { taken: cell.hints, total: cell.hintsTotal })}
            </>
          )}
        </Box>
        {given && cell.moreUntil && (
          <Box component="span" sx={{ display: 'block', mt: 0.5, fontSize: '0.75rem' }}>
            {words('monitor.has_more')} <Countdown since={cell.moreUntil} minutes={0} />
          </Box>
        )}
        {cell.stuck && (
          <Typography
            component="span"
            lang="en"
            dir="ltr"
            sx={{ display: 'block', fontSize: '0.75rem' }}
          >
            {cell.stuck}
          </Typography>
        )}
      </Box>
    </>
  );
  const look = {
    display: 'flex',
    alignItems: 'flex-start',
    gap: 0.75,
    width: '100%',
    maxWidth: 320,
    minHeight: 44,
    px: 1.25,
    py: 0.75,
    border: 0,
    borderRadius: 1.25,
    font: 'inherit',
    fontSize: '0.8125rem',
    color: `tones.${tone}.text`,
    bgcolor: `tones.${tone}.ground`,
  } as const;
  if (!canAct) {
    return (
      <Box component="li" sx={look}>
        {inside}
      </Box>
    );
  }
  return (
    <Box component="li" sx={{ display: 'contents' }}>
      <Box
        component="button"
        type="button"
        aria-haspopup="menu"
        onClick={({ currentTarget }: { currentTarget: HTMLElement }) => setAnchor(currentTarget)}
        sx={{ ...look, cursor: 'pointer', outlineOffset: 2 }}
      >
        {inside}
      </Box>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {(passed || asked || given) && (
          <MenuItem onClick={() => act(undo)}>{words('exercise.undo')}</MenuItem>
        )}
        {!passed && !asked && (
          <MenuItem onClick={() => act(bot)}>
            {words(led ? 'exercise.do_now' : 'exercise.bot_finishes')}
          </MenuItem>
        )}
        {cell.standing === 'open' && !led && (
          <MenuItem onClick={() => act(time, { minutes: 5 })}>
            {words('monitor.more_time')}
          </MenuItem>
        )}
        {!passed && (
          <MenuItem onClick={() => act(release)}>{words('exercise.go_on_without')}</MenuItem>
        )}
      </Menu>
    </Box>
  );
}
