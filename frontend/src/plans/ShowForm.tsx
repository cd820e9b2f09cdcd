import {
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  Paper,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/useAct';
import { formatInstant } from '../fields/time';
import { intlTag, useLocale, useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { useWorkshopNow, useZone } from '../live/room';
import type { PlanShown } from './shapes';

const DAY = 86_400_000;
const SHORTEST = 3;

/** The specification before the notice; it says until when comments will be taken. */
export function ShowForm({ plan, close }: { plan: PlanShown; close: () => void }) {
  const words = useWords();
  const zone = useZone();
  const tag = intlTag(useLocale());
  const now = useWorkshopNow();
  const [text, setText] = useState('');
  const [urgent, setUrgent] = useState(false);
  const [urgency, setUrgency] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct<PlanShown>(`plans/${plan.id}/prespecification`, {
    success: 'plans.show.done',
    refresh: ['plans'],
  });
  const { minimumDays, urgentDays } = plan.consultation;
  const last = now + (urgent ? urgentDays : minimumDays) * DAY;
  const short = (value: string) => value.trim().length < SHORTEST;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (short(text) || (urgent && short(urgency))) return;
    const body = {
      specification: text.replace(/\r\n?/g, '\n').trim(),
      ...(urgent && { urgency: urgency.trim() }),
    };
    if (await act.run(body)) close();
  };
  const help = (value: string, plain: string) =>
    tried && short(value)
      ? { error: true, helperText: words('plans.write.needed') }
      : { helperText: plain };
  return (
    <Paper
      component="form"
      noValidate
      variant="outlined"
      aria-labelledby="show-title"
      onSubmit={(event) => void send(event)}
      sx={{ mb: 3, p: { xs: 2, sm: 3 } }}
    >
      <Typography id="show-title" component="h2" variant="h2" sx={{ mb: 2 }}>
        {words('plans.show.title')}
      </Typography>
      <Stack spacing={2}>
        <TextField
          autoFocus
          required
          multiline
          minRows={6}
          maxRows={24}
          label={words('plans.show.text')}
          value={text}
          onChange={({ target }) => setText(target.value)}
          {...help(text, words('plans.show.textHelp'))}
          slotProps={{ htmlInput: { maxLength: 20_000, dir: 'auto' } }}
        />
        <FormControlLabel
          control={
            <Checkbox checked={urgent} onChange={({ target }) => setUrgent(target.checked)} />
          }
          label={words('plans.show.urgent')}
        />
        {urgent && (
          <TextField
            autoFocus
            required
            multiline
            minRows={2}
            maxRows={8}
            label={words('plans.show.urgency')}
            value={urgency}
            onChange={({ target }) => setUrgency(target.value)}
            {...help(urgency, words('plans.show.urgencyHelp'))}
            slotProps={{ htmlInput: { maxLength: 2_000, dir: 'auto' } }}
          />
        )}
      </Stack>
      <Typography sx={{ mt: 2, fontWeight: 600 }} role="status">
        {words('plans.show.until', { day: formatInstant(last, { zone, tag, dateOnly: true }) })}
      </Typography>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2 }}>
        <Button type="submit" variant="contained" disabled={act.busy} aria-busy={act.busy}>
          {words('plans.show.act')}
        </Button>
        <Button onClick={close} disabled={act.busy}>
          {words('plans.show.cancel')}
        </Button>
      </Box>
    </Paper>
  );
}
