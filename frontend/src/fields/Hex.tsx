import { Box, type SxProps } from '@mui/material';
import { MONO } from '../theme/theme';

interface Props {
  value?: string | null;
  /** Only the first eight figures, the rest in the title. */
  short?: boolean;
  sx?: SxProps;
}

export const inFours = (hex: string) => hex.replace(/(.{4})(?=.)/g, '$1 ');

/** A hash or key in groups of four, left to right in every language. */
export function Hex({ value, short, sx }: Props) {
  if (!value) return <span aria-hidden="true">–</span>;
  const shown = short ? `${inFours(value.slice(0, 8))}…` : inFours(value);
  return (
    <Box
      component="bdi"
      dir="ltr"
      title={short ? value : undefined}
      sx={{ fontFamily: MONO, fontSize: '0.9em', overflowWrap: 'anywhere', ...(sx as object) }}
    >
      {shown}
    </Box>
  );
}
