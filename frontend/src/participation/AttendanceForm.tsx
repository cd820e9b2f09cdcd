import { Alert, Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import type { TenderShown } from '../api/shapes';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import type { AttendanceShown } from './shapes';
import { absent } from './tenderers';

/** The officer ticks who came, looks once more, and writes it down for good. */
export function AttendanceForm({ tender, came }: { tender: TenderShown; came: AttendanceShown[] }) {
  const words = useWords();
  const { seats, zone } = useRoom();
  const [ticked, setTicked] = useState<string[]>([]);
  const [sure, setSure] = useState(false);
  const act = useAct<AttendanceShown[]>(`tenders/${tender.id}/briefing/attendance`, {
    success: 'participation.attendance.done',
    refresh: ['participation', 'steps'],
  });
  const open = absent(seats, came);
  const chosen = open.filter(({ party }) => ticked.includes(party));
  const tick = (party: string, on: boolean) =>
    setTicked(on ? [...ticked, party] : ticked.filter((one) => one !== party));
  const start = () => {
    setTicked([]);
    setSure(false);
  };
  if (open.length === 0) return null;
  if (sure && chosen.length > 0) {
    return (
      <Box sx={{ mt: 2.5 }}>
        <Alert severity="warning" role="alert">
          {words('participation.attendance.sure', { smart_count: chosen.length })}
          <Box component="ul" sx={{ my: 1, paddingInlineStart: 2.5 }}>
            {chosen.map(({ party, name }) => (
              <li key={party}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </Box>
        </Alert>
        <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
          <ActButton
            act={act}
            body={{ tenderers: chosen.map(({ party }) => party) }}
            label={words('participation.attendance.act')}
            onDone={start}
          />
          <Button onClick={() => setSure(false)}>{words('participation.attendance.back')}</Button>
        </Box>
      </Box>
    );
  }
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, mt: 2.5, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0 }}>
        {words('participation.attendance.who')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {words('participation.attendance.whoWhy')}
      </Typography>
      {open.map(({ party, name }) => (
        <FormControlLabel
          key={party}
          sx={{ display: 'flex', minHeight: 44 }}
          control={
            <Checkbox
              checked={ticked.includes(party)}
              onChange={(_, on) => tick(party, on)}
              slotProps={{ input: { name: 'came', value: party } }}
            />
          }
          label={<bdi>{name}</bdi>}
        />
      ))}
      <Button
        variant="outlined"
        disabled={chosen.length === 0}
        onClick={() => setSure(true)}
        sx={{ mt: 1, width: { xs: 1, sm: 'auto' } }}
      >
        {words('participation.attendance.next', { smart_count: chosen.length })}
      </Button>
    </Box>
  );
}
