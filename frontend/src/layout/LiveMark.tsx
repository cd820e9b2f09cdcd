import { Box, Tooltip } from '@mui/material';
import { useWords } from '../i18n';
import { useRoom } from '../live/room';

const tones = { live: 'good', connecting: 'neutral', lost: 'bad' } as const;

/** Whether this page hears the room at once. */
export function LiveMark() {
  const words = useWords();
  const { live } = useRoom();
  const tone = tones[live];
  return (
    <Tooltip title={live === 'lost' ? words('room.lost_text') : ''}>
      <Box
        role="status"
        data-live={live}
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.75,
          fontSize: '0.75rem',
          fontWeight: 600,
          color: `tones.${tone}.text`,
          whiteSpace: 'nowrap',
        }}
      >
        <Box
          aria-hidden="true"
          sx={{ width: 8, height: 8, borderRadius: '50%', bgcolor: 'currentColor' }}
        />
        <Box component="span" sx={live === 'lost' ? {} : { display: { xs: 'none', sm: 'inline' } }}>
          {words(`room.${live}`)}
        </Box>
      </Box>
    </Tooltip>
  );
}
