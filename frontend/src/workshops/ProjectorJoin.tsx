import { Box } from '@mui/material';
import type { Projection } from '../api/shapes';
import { useWords } from '../i18n';
import { TABULAR } from '../theme/theme';
import { inFourAndFour } from './pin';
import { QrPicture } from './QrPicture';

/** The QR code and the PIN, four and four. */
export function ProjectorJoin({ projection }: { projection: Projection }) {
  const words = useWords();
  const { isOpen, joinQr, joinUrl, pin } = projection;
  const address = new URL(joinUrl).host;
  return (
    <Box
      component="section"
      aria-label={words('projector.join')}
      sx={{ textAlign: 'center', minWidth: 0 }}
    >
      {isOpen ? (
        <QrPicture qr={joinQr} label={joinUrl} sx={{ width: 'min(28vw, 42vh)', minWidth: 220 }} />
      ) : (
        <Box sx={{ fontSize: 'clamp(24px, 1.9vw, 34px)', mb: '2vh' }}>
          {words('seating.doors_shut')}
        </Box>
      )}
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
          fontSize: 'clamp(48px, 7vw, 138px)',
          fontWeight: 800,
          lineHeight: 1.1,
          whiteSpace: 'nowrap',
          color: isOpen ? 'primary.main' : 'text.disabled',
        }}
      >
        {inFourAndFour(pin)}
      </Box>
    </Box>
  );
}
