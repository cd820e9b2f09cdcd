import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  Stack,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useAct } from '../../api/useAct';
import { useWords, type WordKey } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { RefusalNote } from '../../layout/RefusalNote';
import { useWorkshopNow, useZone } from '../../live/room';
import { useSeatWords } from '../seatWords';
import type { Wish } from './wish';

const MINUTE = 60_000;
const TIMES: [WordKey, number][] = [
  ['exercise.when.now', 0],
  ['exercise.when.minutes', 10 * MINUTE],
  ['exercise.when.hour', 60 * MINUTE],
  ['exercise.when.day', 24 * 60 * MINUTE],
];
const ALL = '';

interface Props {
  wish: Wish;
  onClose: () => void;
}

/** For whom an inject is meant, and when it comes. */
export function InjectDialog({ wish, onClose }: Props) {
  const words = useWords();
  const zone = useZone();
  const nameOf = useSeatWords();
  const now = useWorkshopNow();
  const [seat, setSeat] = useState(wish.about ?? ALL);
  const [delay, setDelay] = useState(0);
  const path = `exercise/scenes/${wish.scene}`;
  const fire = useAct(path, { refresh: ['exercise'], success: 'exercise.fired' });
  const plan = useAct(`${path}/schedule`, { refresh: ['exercise'], success: 'exercise.planned' });
  const act = delay === 0 ? fire : plan;
  const aim = seat === ALL ? {} : wish.about ? { seat } : { seats: [seat] };
  const body = delay === 0 ? aim : { ...aim, at: new Date(now + delay).toISOString() };
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="inject-dialog">
      <DialogTitle id="inject-dialog">
        <bdi>{wish.name}</bdi>
      </DialogTitle>
      <DialogContent>
        <Stack spacing={2.5} sx={{ pt: 1 }}>
          {wish.seats.length > 0 && (
            <TextField
              select
              label={words('exercise.for_whom')}
              value={seat}
              onChange={({ target }) => setSeat(target.value)}
              slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            >
              {!wish.about && <MenuItem value={ALL}>{words('exercise.for_all')}</MenuItem>}
              {wish.seats.map((one) => (
                <MenuItem key={one} value={one}>
                  <bdi>{nameOf(one)}</bdi>
                </MenuItem>
              ))}
            </TextField>
          )}
          <TextField
            select
            label={words('exercise.when.label')}
            value={delay}
            onChange={({ target }) => setDelay(Number(target.value))}
            helperText={words('exercise.when.help')}
          >
            {TIMES.map(([key, value]) => (
              <MenuItem key={key} value={value}>
                {words(key)}
              </MenuItem>
            ))}
          </TextField>
          <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{words('page.close')}</Button>
        <ActButton
          act={act}
          body={body}
          onDone={onClose}
          label={words(delay === 0 ? 'exercise.fire' : 'exercise.plan_it')}
        />
      </DialogActions>
    </Dialog>
  );
}
