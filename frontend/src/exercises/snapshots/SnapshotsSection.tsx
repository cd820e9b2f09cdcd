import { Box, Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { useRead } from '../../api/useRead';
import { InstantField } from '../../fields/InstantField';
import { useWords } from '../../i18n';
import type { Snapshot, Snapshots } from '../shapes';
import { RewindDialog } from './RewindDialog';
import { useSceneWords } from './useSceneWords';

const LINE = {
  p: 1.5,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1.25,
  borderTop: 1,
  borderColor: 'divider',
  '&:first-of-type': { borderTop: 0 },
} as const;

/** The moments that the room may go back to, the newest first; the trainer's. */
export function SnapshotsSection() {
  const words = useWords();
  const nameOf = useSceneWords();
  const kept = useRead<Snapshots>('exercise', 'snapshots').data;
  const [chosen, setChosen] = useState<Snapshot | null>(null);
  if (!kept) return null;
  const { most, snapshots } = kept;
  return (
    <Box component="section" aria-labelledby="exercise-snapshots">
      <Typography component="h2" variant="h2" id="exercise-snapshots">
        {words('snapshots.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, mb: 1.5 }}>
        {snapshots.length > 0 ? words('snapshots.text', { number: most }) : words('snapshots.none')}
      </Typography>
      {snapshots.length > 0 && (
        <Paper variant="outlined" component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {snapshots.map((moment) => {
            const name = nameOf(moment.scene, moment.attempt);
            return (
              <Box component="li" key={moment.id} sx={LINE}>
                <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
                  <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                    <bdi>{name}</bdi>
                  </Typography>
                  <Typography variant="caption" component="p" color="text.secondary">
                    {words('trainer.attempt', { number: moment.attempt })} ·{' '}
                    <InstantField value={moment.at} /> ·{' '}
                    {words('snapshots.entries', { smart_count: moment.size })}
                  </Typography>
                </Box>
                <Button
                  size="small"
                  variant="outlined"
                  onClick={() => setChosen(moment)}
                  aria-label={`${words('snapshots.go_here')}: ${name}`}
                >
                  {words('snapshots.go_here')}
                </Button>
              </Box>
            );
          })}
        </Paper>
      )}
      {chosen && (
        <RewindDialog
          moment={chosen}
          name={nameOf(chosen.scene, chosen.attempt)}
          onClose={() => setChosen(null)}
        />
      )}
    </Box>
  );
}
