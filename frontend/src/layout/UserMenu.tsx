import MoreVertIcon from '@mui/icons-material/MoreVert';
import { Box, IconButton, MenuItem, MenuList, Typography } from '@mui/material';
import { Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { post } from '../api/client';
import { useWords } from '../i18n';
import { useRoom } from '../live/room';
import { queryClient } from '../providers/queryClient';
import { rememberSession } from '../providers/session';
import { LanguageChoice, ModeSwitch } from './Choices';
import { MenuPopover } from './MenuPopover';
import { part } from './part';

const DeviceDialog = part(() => import('../workshops/DeviceDialog'));

interface Props {
  onKeys: () => void;
}

/** Language, appearance, keys, other rooms, and leaving. */
export function UserMenu({ onKeys }: Props) {
  const words = useWords();
  const navigate = useNavigate();
  const { session, trainer } = useRoom();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [device, setDevice] = useState(false);
  const close = () => setAnchor(null);
  const leave = async () => {
    close();
    await post('/api/session/leave');
    queryClient.clear();
    rememberSession(null);
    navigate('/', { replace: true });
  };
  const go = (run: () => void) => () => {
    close();
    run();
  };
  return (
    <>
      <IconButton
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-label={words('room.user_menu')}
        aria-haspopup="dialog"
        aria-expanded={Boolean(anchor)}
      >
        <MoreVertIcon />
      </IconButton>
      <MenuPopover anchor={anchor} onClose={close} label={words('room.user_menu')}>
        <Box sx={{ px: 2, py: 1 }}>
          <Typography sx={{ fontWeight: 650, mb: 1.5 }}>
            <bdi>{session.participant.name}</bdi>
          </Typography>
          <LanguageChoice />
          <Box sx={{ mt: 1 }}>
            <ModeSwitch />
          </Box>
        </Box>
        <MenuList>
          <MenuItem onClick={go(onKeys)} sx={{ minHeight: 44 }}>
            {words('room.keys')}
          </MenuItem>
          <MenuItem onClick={go(() => navigate(trainer ? '/trainer' : '/'))} sx={{ minHeight: 44 }}>
            {words('room.all_rooms')}
          </MenuItem>
          {!trainer && (
            <MenuItem onClick={go(() => setDevice(true))} sx={{ minHeight: 44 }}>
              {words('seating.device_menu')}
            </MenuItem>
          )}
          <MenuItem onClick={leave} sx={{ minHeight: 44 }}>
            {words('room.leave')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
      <Suspense fallback={null}>
        {device && <DeviceDialog onClose={() => setDevice(false)} />}
      </Suspense>
    </>
  );
}
