import { Box, type SxProps } from '@mui/material';
import type { QrPicture as Picture } from '../api/shapes';

interface Props {
  qr: Picture;
  label: string;
  sx?: SxProps;
}

const QUIET = 4;

/** A QR code, always dark on white with its quiet zone: that is how cameras read it. */
export function QrPicture({ qr, label, sx }: Props) {
  const side = qr.size + 2 * QUIET;
  return (
    <Box
      component="svg"
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      role="img"
      aria-label={label}
      sx={[
        {
          bgcolor: '#ffffff',
          borderRadius: 2,
          border: 1,
          borderColor: 'divider',
          shapeRendering: 'crispEdges',
        },
        ...(Array.isArray(sx) ? sx : [sx]),
      ]}
    >
      <path d={qr.path} fill="#000000" />
    </Box>
  );
}
