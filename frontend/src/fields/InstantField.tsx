import { Box } from '@mui/material';
import { intlTag, useLocale } from '../i18n';
import { useZone } from '../live/room';
import { TABULAR } from '../theme/theme';
import { formatInstant } from './time';

interface Props {
  value?: string | null;
  seconds?: boolean;
  dateOnly?: boolean;
}

/** An instant in the workshop's zone, or outside a room in UTC, and the reader's language. */
export function InstantField({ value, seconds, dateOnly }: Props) {
  const tag = intlTag(useLocale());
  const zone = useZone();
  if (!value) return <span aria-hidden="true">–</span>;
  return (
    <Box component="time" dateTime={value} sx={TABULAR}>
      <bdi>{formatInstant(value, { zone, tag, seconds, dateOnly })}</bdi>
    </Box>
  );
}
