import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useSceneWords } from '../exercises/snapshots/useSceneWords';
import { useWords } from '../i18n';
import { useRoom } from '../live/room';

/** Says that the room went back to an earlier moment, and what that means for bids and receipts. */
export function RewoundBand() {
  const words = useWords();
  const nameOf = useSceneWords();
  const { workshop } = useRoom();
  const [read, setRead] = useState(0);
  const { attempt, rewound } = workshop;
  if (!rewound || read === attempt) return null;
  return (
    <Box
      role="status"
      sx={{
        displayPrint: 'none',
        display: 'flex',
        flexDirection: { xs: 'column', sm: 'row' },
        alignItems: { xs: 'flex-start', sm: 'center' },
        gap: { xs: 0.5, sm: 2 },
        px: 2.5,
        py: 1,
        color: 'tones.active.text',
        bgcolor: 'tones.active.ground',
      }}
    >
      <Box sx={{ flex: 1, maxWidth: '90ch' }}>
        <Typography component="p" sx={{ fontWeight: 650 }}>
          {words('snapshots.band', {
            number: attempt,
            moment: nameOf(rewound.scene, rewound.attempt),
          })}
        </Typography>
        <Typography component="p" variant="body2">
          {words('snapshots.band_text', { number: rewound.attempt })}
        </Typography>
      </Box>
      <Button color="inherit" onClick={() => setRead(attempt)}>
        {words('snapshots.band_read')}
      </Button>
    </Box>
  );
}
