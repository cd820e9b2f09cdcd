import { Box, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useRoom, useRoomPath } from '../live/room';
import { personaColours } from '../theme/palette';
import { Mark } from './Brand';
import { LiveMark } from './LiveMark';
import { SeatSwitcher } from './SeatSwitcher';
import { UserMenu } from './UserMenu';
import { WorkshopClock } from './WorkshopClock';

/** The head of every screen in a room: which room, what time, whose seat. */
export function TopBar({ onKeys }: { onKeys: () => void }) {
  const { workshop, seat } = useRoom();
  const path = useRoomPath();
  return (
    <Box
      component="header"
      sx={{
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
        borderTop: '3px solid',
        borderTopColor: personaColours[seat?.role ?? 'observer'],
        px: { xs: 1.5, md: 2.5 },
        py: { xs: 0.5, md: 0.75 },
        display: 'grid',
        displayPrint: 'none',
        alignItems: 'center',
        columnGap: { xs: 1, md: 3 },
        gridTemplateColumns: {
          // The clock takes what it needs and never moves; names beside it give way.
          xs: 'auto minmax(0, 1fr) auto',
          md: 'minmax(0, 30%) auto minmax(0, 1fr) auto auto',
        },
        gridTemplateAreas: {
          xs: '"room room menu" "clock seat seat"',
          md: '"room clock seat live menu"',
        },
      }}
    >
      <Box
        component={Link}
        to={path('tenders')}
        sx={{
          gridArea: 'room',
          display: 'flex',
          alignItems: 'center',
          gap: 1.25,
          minHeight: 44,
          minWidth: 0,
          color: 'text.primary',
          textDecoration: 'none',
        }}
      >
        <Mark size={30} />
        <Typography component="span" noWrap dir="auto" sx={{ fontWeight: 700 }}>
          {workshop.title}
        </Typography>
      </Box>
      <Box sx={{ gridArea: 'clock' }}>
        <WorkshopClock />
      </Box>
      <Box
        sx={{
          gridArea: { xs: 'menu', md: 'live' },
          display: 'flex',
          alignItems: 'center',
          justifySelf: 'end',
        }}
      >
        <LiveMark />
        <Box sx={{ display: { md: 'none' } }}>
          <UserMenu onKeys={onKeys} />
        </Box>
      </Box>
      <Box sx={{ gridArea: 'seat', display: 'flex', justifyContent: 'flex-end', minWidth: 0 }}>
        <SeatSwitcher />
      </Box>
      <Box sx={{ gridArea: 'menu', display: { xs: 'none', md: 'block' } }}>
        <UserMenu onKeys={onKeys} />
      </Box>
    </Box>
  );
}
