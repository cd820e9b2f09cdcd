import { Box, Button, MenuItem, Paper, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../../api/useAct';
import { toLocalInput } from '../../fields/time';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom, useWorkshopNow } from '../../live/room';
import { absent } from '../../participation/tenderers';

const SHORTEST = 3;

/** The trainer shuts a tenderer out of tenders: whom, from which day until which, and why. */
export function DebarForm({ leave }: { leave: () => void }) {
  const words = useWords();
  const { seats, zone } = useRoom();
  const now = useWorkshopNow();
  const [party, setParty] = useState('');
  const [from, setFrom] = useState(() => dayOf(now, zone));
  const [until, setUntil] = useState('');
  const [reasons, setReasons] = useState('');
  const act = useAct('debarments', {
    success: 'debarments.added',
    refresh: ['debarments', 'parties'],
  });
  const turned = until !== '' && until < from;
  const ready = party && from && until && !turned && reasons.trim().length >= SHORTEST;
  const day = { inputLabel: { shrink: true } } as const;
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-labelledby="debar-title"
      sx={{ p: { xs: 2, sm: 3 }, mb: 3 }}
    >
      <Typography id="debar-title" component="h2" variant="h3">
        {words('debarments.form.title')}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          mt: 2,
          gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr 1fr' },
        }}
      >
        <TextField
          select
          required
          autoFocus
          label={words('debarments.form.who')}
          value={party}
          onChange={({ target }) => setParty(target.value)}
        >
          {absent(seats, []).map((one) => (
            <MenuItem key={one.party} value={one.party}>
              <bdi>{one.name}</bdi>
            </MenuItem>
          ))}
        </TextField>
        <TextField
          required
          type="date"
          label={words('debarments.form.from')}
          value={from}
          onChange={({ target }) => setFrom(target.value)}
          slotProps={day}
        />
        <TextField
          required
          type="date"
          label={words('debarments.form.until')}
          value={until}
          error={turned}
          helperText={turned && words('debarments.form.turned')}
          onChange={({ target }) => setUntil(target.value)}
          slotProps={day}
        />
      </Box>
      <TextField
        required
        multiline
        minRows={2}
        maxRows={8}
        label={words('debarments.form.reasons')}
        helperText={words('debarments.form.reasonsHelp')}
        value={reasons}
        onChange={({ target }) => setReasons(target.value)}
        slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
        sx={{ mt: 2 }}
      />
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ mt: 2 }}>
        <ActButton
          act={act}
          body={{ party, from, until, reasons: reasons.trim() }}
          label={words('debarments.form.act')}
          disabled={!ready}
          onDone={leave}
        />
        <Button onClick={leave} disabled={act.busy}>
          {words('debarments.form.leave')}
        </Button>
      </Stack>
    </Paper>
  );
}

/** The day that it is in the room, as a field of dates takes it. */
const dayOf = (now: number, zone: string) =>
  toLocalInput(new Date(now).toISOString(), zone).slice(0, 10);
