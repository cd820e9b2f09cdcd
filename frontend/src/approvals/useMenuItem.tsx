import ApprovalIcon from '@mui/icons-material/HowToRegOutlined';
import { Counted } from '../layout/Counted';
import type { MenuItem } from '../layout/menu';
import { useRoom } from '../live/room';
import { useApprovals } from './useApprovals';

/** The way to what waits, with how much waits for this seat; for officers of rooms that want two persons. */
export function useApprovalsItem(): MenuItem[] {
  const { seat } = useRoom();
  const all = useApprovals();
  const mine = all.filter(
    (one) => one.status === 'pending' && !one.own && one.askedBy !== seat?.seat,
  );
  const icon = (
    <Counted count={mine.length}>
      <ApprovalIcon />
    </Counted>
  );
  return all.length === 0 ? [] : [{ to: 'approvals', label: 'menu.approvals', icon }];
}
