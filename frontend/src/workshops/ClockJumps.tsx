import { Button, Card, CardContent, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { fromLocalInput, toLocalInput } from '../fields/time';
import { useZoneName } from '../fields/useZoneName';
import { useWords, type WordKey } from '../i18n';
import { useRoom, useWorkshopNow } from '../live/room';
import type { MoveProps } from './RateChoice';
import { nameOf, passed, useOpenTenders } from './useOpenTenders';

const HOUR = 3_600_000;
const STEPS: [WordKey, number][] = [
  ['clock.plus_hour', HOUR],
  ['clock.plus_day', 24 * HOUR],
  ['clock.plus_week', 168 * HOUR],
];

/** Forward by an hour, a day, a week, or to a time; and what that would close. */
export function ClockJumps({ busy, onMove }: MoveProps) {
  const words = useWords();
  const { zone } = useRoom();
  const zoneName = useZoneName();
  const now = useWorkshopNow();
  const tenders = useOpenTenders();
  const [wanted, setWanted] = useState('');
  const target = fromLocalInput(wanted, zone);
  const closing = target ? passed(tenders, now, Date.parse(target)) : [];
  const consequence = closing.length
    ? words('clock.closes', { tenders: closing.map(nameOf).join(', ') })
    : words('clock.closes_nothing');
  return (
    <Card component="section" aria-labelledby="forward-title">
      <CardContent sx={{ p: { xs: 2, sm: 3 } }}>
        <Typography id="forward-title" component="h2" variant="h2">
          {words('clock.forward')}
        </Typography>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {words('clock.forward_text')}
        </Typography>
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', mb: 2.5 }}>
          {STEPS.map(([key, step]) => (
            <Button
              key={key}
              variant="outlined"
              disabled={busy}
              onClick={() => onMove({ to: new Date(now + step).toISOString() })}
            >
              <bdi>{words(key)}</bdi>
            </Button>
          ))}
        </Stack>
        <Stack
          direction={{ xs: 'column', sm: 'row' }}
          spacing={1.5}
          sx={{ alignItems: { sm: 'flex-start' } }}
        >
          <TextField
            type="datetime-local"
            label={words('clock.to_time', { zone: zoneName(target ?? now) })}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
            onFocus={() => wanted || setWanted(toLocalInput(now, zone))}
            helperText={target ? consequence : ' '}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <Button
            variant="outlined"
            disabled={busy || !target}
            onClick={() => target && onMove({ to: target })}
            sx={{ minHeight: 56 }}
          >
            {words('clock.jump')}
          </Button>
        </Stack>
      </CardContent>
    </Card>
  );
}
