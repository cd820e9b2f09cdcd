import { Alert, Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import type { TenderShown } from '../api/shapes';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { absent } from './tenderers';

interface Props {
  tender: TenderShown;
  /** What the names are for: the address and the words go by it. */
  about: 'attendance' | 'invitations';
  /** Who is on the list already. */
  listed: readonly { id: string }[];
}

const ADDRESSES = { attendance: 'briefing/attendance', invitations: 'invitations' };

/** The officer ticks names, looks once more, and writes them down for good. */
export function NamesForm({ tender, about, listed }: Props) {
  const words = useWords();
  const { seats, zone } = useRoom();
  const [ticked, setTicked] = useState<string[]>([]);
  const [sure, setSure] = useState(false);
  const act = useAct<unknown>(`tenders/${tender.id}/${ADDRESSES[about]}`, {
    success: `participation.${about}.done`,
    refresh: ['participation'],
  });
  const open = absent(seats, listed);
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
          {words(`participation.${about}.sure`, { smart_count: chosen.length })}
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
            label={words(`participation.${about}.act`)}
            onDone={start}
          />
          <Button onClick={() => setSure(false)}>{words(`participation.${about}.back`)}</Button>
        </Box>
      </Box>
    );
  }
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, mt: 2.5, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0 }}>
        {words(`participation.${about}.who`)}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {words(`participation.${about}.whoWhy`)}
      </Typography>
      {open.map(({ party, name }) => (
        <FormControlLabel
          key={party}
          sx={{ display: 'flex', minHeight: 44 }}
          control={
            <Checkbox
              checked={ticked.includes(party)}
              onChange={(_, on) => tick(party, on)}
              slotProps={{ input: { name: about, value: party } }}
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
        {words(`participation.${about}.next`, { smart_count: chosen.length })}
      </Button>
    </Box>
  );
}
