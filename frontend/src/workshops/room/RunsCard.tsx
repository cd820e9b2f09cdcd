import {
  Box,
  Button,
  FormControlLabel,
  MenuItem,
  Switch,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { get, post, roomApi } from '../../api/client';
import type { RunShown, ScenarioShown, WorkshopShown } from '../../api/shapes';
import { InstantField } from '../../fields/InstantField';
import { useWords } from '../../i18n';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';
import { queryClient } from '../../providers/queryClient';
import { refreshSession } from '../../providers/session';
import { useDoing } from '../useDoing';
import { RoomSection } from './RoomSection';

/** The workshops held in this room, the next one, and a room like it. */
export function RunsCard() {
  const words = useWords();
  const navigate = useNavigate();
  const { slug, workshop } = useRoom();
  const { busy, refusal, doing } = useDoing();
  const [wanted, setWanted] = useState<string | null>(null);
  const [keepPeople, setKeep] = useState(true);
  const runs = useQuery<RunShown[]>({
    queryKey: ['runs', slug, workshop.attempt],
    queryFn: () => get(roomApi(slug, 'runs')),
  });
  const scenarios = useQuery<ScenarioShown[]>({
    queryKey: ['scenarios'],
    queryFn: () => get('/api/scenarios'),
  });
  const offered = (scenarios.data ?? []).filter(
    (one) => one.language === workshop.language || one.name === workshop.nextScenario,
  );
  const same = workshop.scenario ?? '';
  const chosen = wanted ?? workshop.nextScenario ?? same;
  const titleOf = (name: string | null) =>
    (scenarios.data ?? []).find((one) => one.name === name)?.title ?? words('trainer.no_scenario');
  const again = async () => {
    const plan = { keepPeople, ...(chosen && chosen !== same ? { scenario: chosen } : {}) };
    const room = await doing(() => post<WorkshopShown>(roomApi(slug, 'runs'), plan));
    if (!room) return;
    setWanted(null);
    void queryClient.invalidateQueries();
  };
  const copy = async () => {
    const room = await doing(() => post<WorkshopShown>(roomApi(slug, 'copies')));
    if (!room) return;
    void queryClient.invalidateQueries({ queryKey: ['workshops'] });
    void refreshSession();
    navigate(`/${room.slug}/room`);
  };
  return (
    <RoomSection title={words('roompage.runs')}>
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, mb: 2.5 }}>
        {(runs.data ?? []).map((run) => (
          <Box
            component="li"
            key={run.attempt}
            sx={{ py: 1, borderTop: 1, borderColor: 'divider', display: 'flex', gap: 1 }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography sx={{ fontWeight: run.live ? 650 : 500 }}>
                {words('trainer.attempt', { number: run.attempt })} · <bdi>{run.title}</bdi>
              </Typography>
              <Typography variant="body2" color="text.secondary">
                {run.live ? words('roompage.live') : words('roompage.over')} ·{' '}
                <InstantField value={run.beganAt} />
              </Typography>
            </Box>
            {!run.live && (
              <Button component="a" size="small" href={roomApi(slug, `runs/${run.attempt}/bundle`)}>
                {words('roompage.bundle')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {words('roompage.next_text')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <TextField
          select
          label={words('roompage.next')}
          value={offered.some(({ name }) => name === chosen) ? chosen : ''}
          onChange={(event) => setWanted(event.target.value)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          {!offered.some(({ name }) => name === same) && (
            <MenuItem value="" sx={{ minHeight: 44 }}>
              {titleOf(workshop.scenario)}
            </MenuItem>
          )}
          {offered.map((one) => (
            <MenuItem key={one.name} value={one.name} sx={{ minHeight: 44, whiteSpace: 'normal' }}>
              <bdi lang={one.language}>{one.title}</bdi>
            </MenuItem>
          ))}
        </TextField>
        <FormControlLabel
          control={<Switch checked={keepPeople} onChange={(_, on) => setKeep(on)} />}
          label={words(keepPeople ? 'roompage.people_stay' : 'roompage.people_go')}
        />
        <RefusalNote refusal={refusal} />
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button variant="outlined" disabled={busy} onClick={() => void again()}>
            {words('roompage.begin')}
          </Button>
          <Button disabled={busy} onClick={() => void copy()}>
            {words('roompage.copy_room')}
          </Button>
        </Box>
      </Box>
    </RoomSection>
  );
}
