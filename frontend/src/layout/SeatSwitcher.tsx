import CheckIcon from '@mui/icons-material/Check';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box, ButtonBase, ListItemText, MenuItem, MenuList, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { playSeat } from '../api/seat';
import type { SeatShown } from '../api/shapes';
import { useWords } from '../i18n';
import { useRoom, useRoomPath } from '../live/room';
import { PersonaMark } from '../parties/persona';
import { personaColours } from '../theme/palette';
import { MenuPopover } from './MenuPopover';

/** Which seat this tab plays, in its role's colour, and the way to another. */
export function SeatSwitcher() {
  const words = useWords();
  const { slug, seat, mySeats } = useRoom();
  const path = useRoomPath();
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const nameOf = (one: SeatShown) => one.organisation || words(`roles.${one.role}`);
  const play = (one: SeatShown) => {
    close();
    playSeat(slug, one.seat);
  };
  const role = seat ? words(`roles.${seat.role}`) : words('room.looking_on');
  return (
    <>
      <ButtonBase
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="dialog"
        aria-expanded={Boolean(anchor)}
        data-testid="seat-switcher"
        sx={{
          gap: 1,
          minHeight: 44,
          maxWidth: { xs: '100%', sm: 'min(100%, 300px)' },
          paddingInlineStart: 1.25,
          paddingInlineEnd: 0.75,
          borderRadius: 99,
          color: '#ffffff',
          bgcolor: personaColours[seat?.role ?? 'observer'],
          textAlign: 'start',
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <Typography
            component="span"
            noWrap
            sx={{ display: 'block', fontSize: '0.7rem', lineHeight: 1.25 }}
          >
            {seat?.organisation ? (
              <>
                <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
                  {words('room.playing')}
                  {words('page.colon')}{' '}
                </Box>
                {role}
              </>
            ) : (
              words('room.playing')
            )}
          </Typography>
          <Typography
            component="span"
            noWrap
            dir="auto"
            sx={{ display: 'block', fontSize: '0.875rem', fontWeight: 700, lineHeight: 1.25 }}
          >
            <bdi>{seat ? nameOf(seat) : words('room.looking_on')}</bdi>
          </Typography>
        </Box>
        <ExpandMoreIcon fontSize="small" aria-hidden="true" />
      </ButtonBase>
      <MenuPopover anchor={anchor} onClose={close} label={words('room.switch_seat')}>
        <Typography variant="body2" color="text.secondary" sx={{ px: 2, py: 1 }}>
          {words('room.switch_text')}
        </Typography>
        <MenuList autoFocusItem>
          {mySeats.map((one) => (
            <MenuItem
              key={one.seat}
              selected={one.seat === seat?.seat}
              onClick={() => play(one)}
              sx={{ minHeight: 52, gap: 1.5 }}
            >
              <PersonaMark role={one.role} size={36} />
              <ListItemText
                primary={<bdi>{nameOf(one)}</bdi>}
                secondary={
                  <>
                    {words(`roles.${one.role}`)} · <bdi>{one.seat}</bdi>
                  </>
                }
              />
              {one.seat === seat?.seat && <CheckIcon fontSize="small" />}
            </MenuItem>
          ))}
          <MenuItem
            sx={{ minHeight: 48, fontWeight: 600, color: 'primary.main' }}
            onClick={() => {
              close();
              navigate(path('seats'));
            }}
          >
            {words('room.take_seat')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </>
  );
}
