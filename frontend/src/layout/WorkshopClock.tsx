import PauseIcon from '@mui/icons-material/Pause';
import { Box, Typography } from '@mui/material';
import { Link } from 'react-router';
import { formatInstant, zoneName } from '../fields/time';
import { intlTag, useLocale, useWords } from '../i18n';
import { useRoom, useRoomPath, useWorkshopNow } from '../live/room';
import { TABULAR } from '../theme/theme';
import { useRateName } from './useRateName';

/** The room's time, always in the same place; a trainer's click leads to its control. */
export function WorkshopClock() {
  const words = useWords();
  const tag = intlTag(useLocale());
  const { clock, zone, trainer } = useRoom();
  const path = useRoomPath();
  const now = useWorkshopNow();
  const rate = useRateName(clock.clock);
  const link = trainer ? { component: Link, to: path('clock') } : {};
  const time = new Intl.DateTimeFormat(tag, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    second: clock.clock.rate > 60 ? undefined : '2-digit',
    hourCycle: 'h23',
  }).format(now);
  return (
    <Box
      {...link}
      role={trainer ? undefined : 'timer'}
      aria-label={words('room.clock_label')}
      data-testid="workshop-clock"
      sx={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'flex-start',
        minHeight: 44,
        justifyContent: 'center',
        color: 'text.primary',
        textDecoration: 'none',
        whiteSpace: 'nowrap',
      }}
    >
      <Box component="span" sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
        <Typography
          component="bdi"
          sx={{ ...TABULAR, fontWeight: 700, fontSize: '1.15rem', lineHeight: 1.2 }}
        >
          {time}
        </Typography>
        {rate && (
          <Typography
            component="span"
            variant="caption"
            sx={{ color: 'tones.wait.text', fontWeight: 700, lineHeight: 1.2 }}
          >
            {clock.clock.held && (
              <PauseIcon sx={{ fontSize: 12, verticalAlign: '-1px' }} aria-hidden="true" />
            )}
            {rate}
          </Typography>
        )}
      </Box>
      <Typography
        component="span"
        variant="caption"
        color="text.secondary"
        sx={{ ...TABULAR, lineHeight: 1.3 }}
      >
        <bdi>{formatInstant(now, { zone, tag, dateOnly: true })}</bdi>{' '}
        <Box component="bdi" title={zone} sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {zoneName(zone, tag, now)}
        </Box>
        <Box component="bdi" sx={{ display: { sm: 'none' } }}>
          {zoneName(zone, tag, now, 'short')}
        </Box>
      </Typography>
    </Box>
  );
}
