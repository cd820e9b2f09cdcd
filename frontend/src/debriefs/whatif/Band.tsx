import { Box, Typography } from '@mui/material';
import { useWords } from '../../i18n';
import type { Scale } from '../shapes';
import { type Zone, zonesOf } from './ladder';

const COLOUR: Record<Zone, string> = {
  wins: 'success.main',
  placed: 'text.disabled',
  out: 'error.main',
};
/** The height says it too, without colour. */
const HEIGHT: Record<Zone, number> = { wins: 20, placed: 12, out: 4 };

/** What each price would have brought, along the slider. */
export function Band({ scale }: { scale: Scale }) {
  const words = useWords();
  const zones = zonesOf(scale, scale.tries);
  const kinds = (['wins', 'placed', 'out'] as const).filter((kind) =>
    zones.some(({ zone }) => zone === kind),
  );
  return (
    <Box component="figure" aria-label={words('debrief.what_if.band')} sx={{ m: 0, mt: 1.5 }}>
      <Box component="figcaption" sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', mb: 0.75 }}>
        {kinds.map((kind) => (
          <Typography
            key={kind}
            component="span"
            variant="body2"
            sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center' }}
          >
            <Box
              sx={{ width: 18, height: HEIGHT[kind], bgcolor: COLOUR[kind], borderRadius: 0.5 }}
            />
            {words(`debrief.what_if.zone.${kind}`)}
          </Typography>
        ))}
      </Box>
      <Box aria-hidden="true" sx={{ position: 'relative', height: 20 }}>
        {zones.map(({ zone, from, to }) => (
          <Box
            key={from}
            sx={{
              position: 'absolute',
              bottom: 0,
              left: `${from * 100}%`,
              width: `${Math.max(to - from, 0.004) * 100}%`,
              height: HEIGHT[zone],
              bgcolor: COLOUR[zone],
            }}
          />
        ))}
      </Box>
    </Box>
  );
}
