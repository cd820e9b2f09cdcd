import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../api/useAct';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote, useRefusalWords } from '../layout/RefusalNote';
import type { Tone } from '../theme/palette';
import type { Crowd } from './shapes';

const TONES: Record<NonNullable<Crowd['status']>, Tone> = {
  waiting: 'wait',
  bidding: 'active',
  stopped: 'neutral',
  withdrawn: 'neutral',
  over: 'good',
};

/** One crowd in one row: how many of its rivals have bid, and what may be done about it. */
export function CrowdRow({ crowd }: { crowd: Crowd }) {
  const words = useWords();
  const refusalWords = useRefusalWords();
  const [sure, setSure] = useState(false);
  const path = `crowds/${crowd.id}`;
  const hurry = useAct(`${path}/hurry`, { refresh: ['crowds'] });
  const stop = useAct(`${path}/stop`, { refresh: ['crowds'] });
  const away = useAct(`${path}/withdrawal`, { refresh: ['crowds'] });
  const { status, progress, size } = crowd;
  if (!status || !progress) return null;
  const { bids, waiting, missed, refused, refusal } = progress;
  const goes = status === 'waiting' || status === 'bidding' || status === 'stopped';
  const told = [
    waiting > 0 && words('crowds.left', { smart_count: waiting }),
    missed > 0 && status === 'over' && words('crowds.missed', { smart_count: missed }),
    refused > 0 &&
      words('crowds.refused', {
        smart_count: refused,
        title: refusal ? refusalWords(refusal).title : '',
      }),
  ].filter((part): part is string => Boolean(part));
  return (
    <Box
      component="li"
      data-testid={`crowd-${crowd.id}`}
      sx={{ p: 2, '& + &': { borderTop: 1, borderColor: 'divider' } }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography role="status" sx={{ fontWeight: 650, flex: '1 1 220px' }}>
          {words('crowds.row', { smart_count: size, bids })}
        </Typography>
        <StatusChip tone={TONES[status]} label={words(`crowds.status.${status}`)} />
      </Box>
      <LinearProgress
        variant="determinate"
        value={(100 * bids) / size}
        aria-label={words('crowds.row', { smart_count: size, bids })}
        sx={{ my: 1, height: 8, borderRadius: 4 }}
      />
      {told.length > 0 && <Typography variant="body2">{told.join(' · ')}</Typography>}
      {[hurry, stop, away].map((act, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three acts that never change places
        <RefusalNote key={place} refusal={act.refusal} onClose={act.clear} />
      ))}
      {goes && !sure && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          {waiting > 0 && (
            <ActButton act={hurry} variant="outlined" label={words('crowds.hurry')} />
          )}
          {waiting > 0 && <ActButton act={stop} variant="outlined" label={words('crowds.stop')} />}
          <Button onClick={() => setSure(true)}>{words('crowds.send_away')}</Button>
        </Box>
      )}
      {goes && sure && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1, alignItems: 'center' }}>
          <Typography sx={{ flex: '1 1 220px' }}>{words('crowds.sure')}</Typography>
          <ActButton
            act={away}
            color="error"
            label={words('crowds.send_away')}
            onDone={() => setSure(false)}
          />
          <Button onClick={() => setSure(false)}>{words('crowds.keep')}</Button>
        </Box>
      )}
      {status === 'over' && (
        <Typography variant="body2" color="text.secondary">
          {words('crowds.only_before')}
        </Typography>
      )}
    </Box>
  );
}
