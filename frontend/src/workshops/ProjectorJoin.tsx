import { Box } from '@mui/material';
import type { Projection } from '../api/shapes';
import { useWords } from '../i18n';
import { TABULAR } from '../theme/theme';
import { inFourAndFour } from './pin';

/** The QR code and the PIN, four and four. */
export function ProjectorJoin({ projection }: { projection: Projection }) {
  const words = useWords();
  const { joinQr, joinUrl, pin } = projection;
  const quiet = 4;
  const side = joinQr.size + 2 * quiet;
  const address = new URL(joinUrl).host;
  return (
    <Box
      component="section"
      aria-label={words('projector.join')}
      sx={{ textAlign: 'center', minWidth: 0 }}
    >
      <Box
        component="svg"
        viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
        role="img"
        aria-label={joinUrl}
        sx={{
          width: 'min(30vw, 46vh)',
          minWidth: 240,
          bgcolor: '#ffffff',
          borderRadius: 2,
          border: 1,
          borderColor: 'divider',
          shapeRendering: 'crispEdges',
        }}
      >
        <path d={joinQr.path} fill="#000000" />
      </Box>
      <Box
        sx={{
          fontSize: 'clamp(24px, 1.9vw, 34px)',
          color: 'text.secondary',
          mt: '1.2vh',
          overflowWrap: 'anywhere',
        }}
      >
        {words('projector.scan')} <bdi dir="ltr">{address}</bdi>
      </Box>
      <Box
        component="bdi"
        dir="ltr"
        data-testid="projector-pin"
        sx={{
          ...TABULAR,
          display: 'block',
          fontSize: 'clamp(56px, 7.6vw, 150px)',
          fontWeight: 800,
          lineHeight: 1.1,
          whiteSpace: 'nowrap',
          color: 'primary.main',
        }}
      >
        {inFourAndFour(pin)}
      </Box>
    </Box>
  );
}
