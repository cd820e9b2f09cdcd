import { Box } from '@mui/material';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n';
import { useRoom } from '../live/room';

const PATIENCE = 3000;

/** Says so when the stream stays away; a short hiccup is not worth a word. */
export function LostBand() {
  const words = useWords();
  const { live } = useRoom();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (live !== 'lost') {
      setShown(false);
      return;
    }
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [live]);
  return (
    <Box role="status">
      {shown && (
        <Box sx={{ px: 2.5, py: 1, color: 'tones.bad.text', bgcolor: 'tones.bad.ground' }}>
          {words('room.lost_text')}
        </Box>
      )}
    </Box>
  );
}
