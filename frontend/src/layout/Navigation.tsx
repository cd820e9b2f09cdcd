import TasksIcon from '@mui/icons-material/ChecklistOutlined';
import { Box } from '@mui/material';
import { Link, useLocation } from 'react-router';
import { useApprovalsItem } from '../approvals/useMenuItem';
import { useComplaintsItem } from '../complaints/useMenuItem';
import { useMessagesItem } from '../conversations/useMenuItem';
import { useWords } from '../i18n';
import { useRoom, useRoomPath } from '../live/room';
import { Counted } from './Counted';
import { MorePages } from './MorePages';
import { type MenuItem, menuOf } from './menu';
import { NavigationItem } from './NavigationItem';

/** A phone's bar has room for so many pages beside the tasks. */
const MOST_IN_BAR = 4;

interface Props {
  placement: 'side' | 'bottom';
  tasksOpen: number;
  onTasks?: () => void;
}

/** The pages of the room: a rail at the side, a bar at the bottom on phones. */
export function Navigation({ placement, tasksOpen, onTasks }: Props) {
  const words = useWords();
  const room = useRoom();
  const path = useRoomPath();
  const { pathname } = useLocation();
  const side = placement === 'side';
  const [first, ...others] = menuOf(room);
  const items = [
    ...(first ? [first] : []),
    ...useMessagesItem(),
    ...useApprovalsItem(),
    ...useComplaintsItem(),
    ...others,
  ];
  const shown = side || items.length <= MOST_IN_BAR ? items : items.slice(0, MOST_IN_BAR - 1);
  const isCurrent = ({ to, outside }: MenuItem) => !outside && pathname.startsWith(path(to));
  const linkOf = ({ to, outside }: MenuItem) =>
    outside
      ? { component: 'a', href: to, target: '_blank', rel: 'noopener' }
      : { component: Link, to: path(to) };
  return (
    <Box
      component="nav"
      aria-label={words('room.menu')}
      sx={
        side
          ? {
              display: { xs: 'none', md: 'flex' },
              flexDirection: 'column',
              gap: 0.5,
              width: 96,
              p: 1,
              flexShrink: 0,
            }
          : {
              display: { xs: 'flex', md: 'none' },
              position: 'fixed',
              insetInline: 0,
              bottom: 0,
              zIndex: 'appBar',
              bgcolor: 'background.paper',
              borderTop: 1,
              borderColor: 'divider',
              pb: 'env(safe-area-inset-bottom)',
            }
      }
    >
      {shown.map((item) => (
        <NavigationItem
          key={item.to}
          label={words(item.label)}
          icon={item.icon}
          current={isCurrent(item)}
          link={linkOf(item)}
        />
      ))}
      {onTasks && (
        <NavigationItem
          label={words('room.tasks')}
          icon={
            <Counted count={tasksOpen}>
              <TasksIcon />
            </Counted>
          }
          current={false}
          link={{ onClick: onTasks, 'aria-haspopup': 'dialog' }}
        />
      )}
      {shown.length < items.length && (
        <MorePages items={items.slice(shown.length)} isCurrent={isCurrent} linkOf={linkOf} />
      )}
    </Box>
  );
}
