import { Box, Link } from '@mui/material';
import { NavLink } from 'react-router';
import { useWords, type WordKey } from '../i18n';
import { useRoom, useRoomPath } from '../live/room';

const TABS: { to: string; label: WordKey; role?: string }[] = [
  { to: 'seats', label: 'registration.tabs.seats' },
  { to: 'organisations', label: 'registration.tabs.organisations' },
  { to: 'registration', label: 'registration.tabs.own', role: 'tenderer' },
  { to: 'debarments', label: 'debarments.tab' },
  { to: 'registrations', label: 'registration.tabs.desk', role: 'trainer' },
];

/** From one of the pages about who takes part to the others. */
export function PartyTabs() {
  const words = useWords();
  const path = useRoomPath();
  const { seat } = useRoom();
  return (
    <Box
      component="nav"
      aria-label={words('registration.tabs.label')}
      sx={{
        display: 'flex',
        gap: { xs: 2.5, sm: 3 },
        overflowX: 'auto',
        borderBottom: 1,
        borderColor: 'divider',
        mb: 2.5,
      }}
    >
      {TABS.filter(({ role }) => role === undefined || role === seat?.role).map(({ to, label }) => (
        <Link
          key={to}
          component={NavLink}
          to={path(to)}
          end
          underline="none"
          sx={{
            display: 'inline-flex',
            alignItems: 'center',
            minHeight: 44,
            flex: 'none',
            fontWeight: 600,
            color: 'text.secondary',
            borderBottom: '3px solid transparent',
            '&.active': { color: 'primary.main', borderColor: 'primary.main' },
          }}
        >
          {words(label)}
        </Link>
      ))}
    </Box>
  );
}
