import OpenIcon from '@mui/icons-material/MeetingRoomOutlined';
import ShutIcon from '@mui/icons-material/NoMeetingRoomOutlined';
import { Box } from '@mui/material';
import { useWords } from '../../i18n';
import type { Way } from './timeline';

interface Props {
  way: Way;
  open: boolean;
  /** A complaint waits: nobody can say when the door opens. */
  pending: boolean;
}

const HEIGHT = 28;

/** The way as a band: the standstill, hatched where a complaint holds it up, with now and the door at its end. */
export function DoorPicture({ way, open, pending }: Props) {
  const words = useWords();
  return (
    <Box aria-hidden="true" sx={{ mt: 2.5, mb: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Box
          sx={{
            position: 'relative',
            flex: 1,
            height: HEIGHT,
            borderRadius: 1,
            bgcolor: open ? 'tones.good.ground' : 'tones.wait.ground',
            border: 1,
            borderColor: 'divider',
          }}
        >
          {way.held.map(({ from, to }) => (
            <Box
              key={`${from}-${to}`}
              sx={{
                position: 'absolute',
                insetBlock: 0,
                insetInlineStart: `${from}%`,
                width: `${to - from}%`,
                minWidth: 4,
                color: 'tones.sealed.text',
                bgcolor: 'tones.sealed.ground',
                backgroundImage:
                  'repeating-linear-gradient(135deg, currentColor 0 2px, transparent 2px 9px)',
              }}
            />
          ))}
          {way.now !== null && (
            <Box
              sx={{
                position: 'absolute',
                insetBlock: -5,
                insetInlineStart: `calc(${way.now}% - 1px)`,
                width: 3,
                borderRadius: 2,
                bgcolor: 'text.primary',
              }}
            />
          )}
        </Box>
        <Box
          sx={{
            color: open ? 'tones.good.text' : 'text.secondary',
            opacity: pending ? 0.6 : 1,
            display: 'grid',
            '& svg': { fontSize: 34 },
          }}
        >
          {open ? <OpenIcon /> : <ShutIcon />}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5, mt: 1 }}>
        <Key word={words('door.key.standstill')} tone={open ? 'good' : 'wait'} />
        {way.held.length > 0 && <Key word={words('door.key.held')} tone="sealed" />}
        {way.now !== null && <Key word={words('door.key.now')} />}
      </Box>
    </Box>
  );
}

function Key({ word, tone }: { word: string; tone?: 'wait' | 'sealed' | 'good' }) {
  const hatched = tone === 'sealed';
  return (
    <Box sx={{ display: 'flex', gap: 0.75, alignItems: 'center', fontSize: '0.8125rem' }}>
      <Box
        sx={{
          width: tone ? 18 : 3,
          height: 12,
          borderRadius: 0.5,
          color: tone ? `tones.${tone}.text` : undefined,
          bgcolor: tone ? `tones.${tone}.ground` : 'text.primary',
          border: tone ? 1 : 0,
          borderColor: 'divider',
          backgroundImage: hatched
            ? 'repeating-linear-gradient(135deg, currentColor 0 2px, transparent 2px 6px)'
            : undefined,
        }}
      />
      {word}
    </Box>
  );
}
