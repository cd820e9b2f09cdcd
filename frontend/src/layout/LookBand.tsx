import EyeIcon from '@mui/icons-material/VisibilityOutlined';
import { Box, Button, Typography } from '@mui/material';
import { stopLooking } from '../api/look';
import { useWords } from '../i18n';
import { useRoom } from '../live/room';

/** Says in every tab that looks through a seat that it looks, and only looks. */
export function LookBand() {
  const words = useWords();
  const { slug, look, seat } = useRoom();
  if (!look) return null;
  const role = seat ? words(`roles.${seat.role}`) : '';
  const leave = () => {
    stopLooking(slug);
    window.location.assign(`/${slug}/exercise`);
  };
  return (
    <Box
      role="status"
      data-testid="look-band"
      sx={{
        displayPrint: 'none',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        px: 2.5,
        py: 1,
        color: 'tones.wait.text',
        bgcolor: 'tones.wait.ground',
        borderBottom: 3,
        borderColor: 'warning.main',
      }}
    >
      <EyeIcon aria-hidden="true" />
      <Box sx={{ flex: 1, minWidth: 220 }}>
        <Typography component="p" sx={{ fontWeight: 700 }}>
          {words('room.look', { name: `${role} – ${seat?.organisation ?? ''} (${look})` })}
        </Typography>
        <Typography component="p" variant="body2">
          {words('room.look_text')}
        </Typography>
      </Box>
      <Button color="inherit" variant="outlined" onClick={leave}>
        {words('room.look_leave')}
      </Button>
    </Box>
  );
}
