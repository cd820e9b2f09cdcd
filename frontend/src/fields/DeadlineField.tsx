import { Box, Typography } from '@mui/material';
import { useWords } from '../i18n';
import { useRoom, useWorkshopNow } from '../live/room';
import type { Tone } from '../theme/palette';
import { TABULAR } from '../theme/theme';
import { InstantField } from './InstantField';
import { clockFace, remaining } from './time';

interface Props {
  deadline?: string | null;
  /** One line for lists, a panel for the head of a notice. */
  variant?: 'line' | 'panel';
}

function toneOf(past: boolean, days: number, hours: number): Tone {
  if (past) return 'neutral';
  return days === 0 && hours === 0 ? 'bad' : 'active';
}

/** A deadline counting down on the workshop clock; it stands still while the clock is held. */
export function DeadlineField({ deadline, variant = 'line' }: Props) {
  const words = useWords();
  const { clock } = useRoom();
  const now = useWorkshopNow();
  if (!deadline) return <span aria-hidden="true">–</span>;
  const left = remaining(deadline, now);
  const tone = toneOf(left.past, left.days, left.hours);
  const days = left.days > 0 ? `${words('fields.days', { smart_count: left.days })} ` : '';
  const text = left.past ? words('fields.passed') : `${days}${clockFace(left)}`;
  const held = clock.clock.held && !left.past ? `· ${words('fields.held')}` : '';
  if (variant === 'line') {
    return (
      <Box component="span" sx={{ ...TABULAR, color: `tones.${tone}.text`, fontWeight: 600 }}>
        <bdi>{text}</bdi>{' '}
        {held && (
          <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
            {held}
          </Box>
        )}
      </Box>
    );
  }
  return (
    <Box
      role="timer"
      aria-live="off"
      sx={{ px: 2, py: 1.25, borderRadius: 1.25, bgcolor: `tones.${tone}.ground` }}
    >
      <Typography component="p" variant="body2" sx={{ color: `tones.${tone}.text` }}>
        {words('fields.deadline')} · <InstantField value={deadline} seconds />
      </Typography>
      <Typography
        component="p"
        sx={{ ...TABULAR, fontSize: '1.5rem', fontWeight: 700, color: `tones.${tone}.text` }}
      >
        <bdi>{text}</bdi> {held}
      </Typography>
    </Box>
  );
}
