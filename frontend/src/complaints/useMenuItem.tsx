import ComplaintsIcon from '@mui/icons-material/FeedbackOutlined';
import { Counted } from '../layout/Counted';
import type { MenuItem } from '../layout/menu';
import { usePlays, useRoom } from '../live/room';
import { useAllComplaints } from './useComplaints';

/** The way to the complaints, with how many wait for this seat; there once the room has one. */
export function useComplaintsItem(): MenuItem[] {
  const { seat } = useRoom();
  const body = usePlays('reviewBody');
  const officer = usePlays('procuringOfficer');
  const all = useAllComplaints(seat !== null);
  const mine = all.filter(
    ({ status, procuringEntity }) =>
      (body && status === 'answered') ||
      (officer && status === 'pending' && procuringEntity.id === seat?.party),
  );
  const icon = (
    <Counted count={mine.length}>
      <ComplaintsIcon />
    </Counted>
  );
  return all.length === 0 && !body ? [] : [{ to: 'complaints', label: 'menu.complaints', icon }];
}
