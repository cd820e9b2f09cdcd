import { Box, Typography } from '@mui/material';
import { formatInstant } from '../fields/time';
import { intlTag, useLocale, useWords } from '../i18n';
import { useRoom } from '../live/room';

/** Says on every screen that the platform takes nothing, since when, and that nobody is late for it. */
export function OutageBand() {
  const words = useWords();
  const tag = intlTag(useLocale());
  const { clock, zone } = useRoom();
  const since = clock.clock.downSince;
  return (
    <Box role="status" sx={{ displayPrint: 'none' }}>
      {since && (
        <Box sx={{ px: 2.5, py: 1, color: 'tones.bad.text', bgcolor: 'tones.bad.ground' }}>
          <Typography component="p" sx={{ fontWeight: 650 }}>
            {words('outages.band', { since: formatInstant(since, { zone, tag }) })}
          </Typography>
          <Typography component="p" variant="body2">
            {words('outages.band_text')}
          </Typography>
        </Box>
      )}
    </Box>
  );
}
