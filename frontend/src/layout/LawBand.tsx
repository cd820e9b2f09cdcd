import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../i18n';
import { useRoom } from '../live/room';

/** Tells a trainer that the file of the room's law is another than when the room was opened, and what to do. */
export function LawBand() {
  const words = useWords();
  const { workshop } = useRoom();
  const [read, setRead] = useState(false);
  if (!workshop.lawChanged || read) return null;
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
        color: 'tones.wait.text',
        bgcolor: 'tones.wait.ground',
      }}
    >
      <Box sx={{ flex: 1, maxWidth: '90ch' }}>
        <Typography component="p" sx={{ fontWeight: 650 }}>
          {words('room.law_changed', { pack: workshop.pack })}
        </Typography>
        <Typography component="p" variant="body2">
          {words('room.law_changed_cure')}
        </Typography>
      </Box>
      <Button color="inherit" onClick={() => setRead(true)}>
        {words('room.law_read')}
      </Button>
    </Box>
  );
}
