import MessagesIcon from '@mui/icons-material/ForumOutlined';
import { Counted } from '../layout/Counted';
import type { MenuItem } from '../layout/menu';
import { useRoom } from '../live/room';
import { isUnread, useSeen } from './unread';
import { useConversations, useReports } from './useConversations';

/** The way to what a rival wrote, with how much waits for this seat; there once there is something. */
export function useMessagesItem(): MenuItem[] {
  const { slug, seat } = useRoom();
  const talks = useConversations().data ?? [];
  const reports = useReports().data ?? [];
  const seen = useSeen(slug, seat?.seat ?? '');
  const always = seat?.role === 'trainer';
  const unread = always ? 0 : talks.filter((one) => isUnread(one, seen)).length;
  const waiting = reports.filter(({ openedAt }) => openedAt === null).length;
  const icon = (
    <Counted count={unread + waiting}>
      <MessagesIcon />
    </Counted>
  );
  const there = always || talks.length + reports.length > 0;
  return there ? [{ to: 'conversations', label: 'menu.messages', icon }] : [];
}
