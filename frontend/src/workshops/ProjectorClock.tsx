import { Box } from '@mui/material';
import type { Projection } from '../api/shapes';
import { clockFace, formatInstant, remaining } from '../fields/time';
import { intlTag, useLocale, useWords, useWordsOr } from '../i18n';
import { useRateName } from '../layout/useRateName';
import { type HeardClock, useTicking } from '../live/clock';
import type { Tone } from '../theme/palette';
import { TABULAR } from '../theme/theme';

const tones: Record<string, Tone> = {
  active: 'active',
  closing: 'sealed',
  closed: 'sealed',
  opened: 'good',
  ranked: 'good',
  awarded: 'good',
  cancelled: 'bad',
};

interface Props {
  projection: Projection;
  heard: HeardClock;
}

/** The room's time, what it is doing, and how long is left. */
export function ProjectorClock({ projection, heard }: Props) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const tag = intlTag(useLocale());
  const now = useTicking(heard);
  const rate = useRateName(heard.clock);
  const { title, phase, timeZone: zone } = projection;
  const left = phase.deadline ? remaining(phase.deadline, now) : null;
  const tone = tones[phase.status] ?? 'neutral';
  const days = left && left.days > 0 ? words('fields.days', { smart_count: left.days }) : '';
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box
        component="h1"
        sx={{ m: 0, fontSize: 'clamp(26px, 3vw, 54px)', fontWeight: 700, lineHeight: 1.2 }}
      >
        <bdi>{title}</bdi>
      </Box>
      <Box
        sx={{
          ...TABULAR,
          fontSize: 'clamp(24px, 2.2vw, 40px)',
          color: 'text.secondary',
          mt: '1vh',
        }}
        data-testid="projector-clock"
      >
        <bdi>
          {formatInstant(now, { zone, tag, seconds: heard.clock.rate <= 60, longZone: true })}
        </bdi>
        {rate && (
          <Box component="span" sx={{ color: 'tones.wait.text', fontWeight: 700 }}>
            {' · '}
            {rate}
          </Box>
        )}
      </Box>
      <Box
        role="status"
        sx={{
          mt: '1.6vh',
          p: 'max(16px, min(1.6vw, 2.4vh))',
          borderRadius: 2,
          color: `tones.${tone}.text`,
          bgcolor: `tones.${tone}.ground`,
        }}
      >
        <Box sx={{ fontSize: 'clamp(26px, 2.8vw, 52px)', fontWeight: 700, lineHeight: 1.2 }}>
          {wordsOr(`projector.phase_${phase.status}`, phase.status)}
        </Box>
        {phase.title && (
          <Box sx={{ fontSize: 'clamp(24px, 2vw, 36px)', mt: '0.6vh', overflowWrap: 'anywhere' }}>
            <bdi>{phase.title}</bdi>
            {phase.noticeNumber && (
              <>
                {' · '}
                <bdi>{phase.noticeNumber}</bdi>
              </>
            )}
          </Box>
        )}
      </Box>
      {left && !left.past && (
        <Box
          role="timer"
          sx={{
            mt: '1.2vh',
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: '2vw',
            alignItems: 'baseline',
          }}
        >
          {days && <Box sx={{ fontSize: 'clamp(26px, 3vw, 56px)', fontWeight: 700 }}>{days}</Box>}
          <Box
            component="bdi"
            sx={{
              ...TABULAR,
              display: 'block',
              fontSize: 'clamp(52px, min(6.6vw, 10vh), 132px)',
              fontWeight: 750,
              lineHeight: 1,
            }}
          >
            {clockFace(left)}
          </Box>
        </Box>
      )}
      {(phase.status === 'active' || phase.status === 'closed') && (
        <Box sx={{ fontSize: 24, color: 'text.secondary', mt: '1.5vh' }}>
          {words('projector.sealed')}
        </Box>
      )}
    </Box>
  );
}
