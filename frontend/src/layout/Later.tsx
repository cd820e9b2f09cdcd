import { useFirstCheckpoint } from '../ledger/useFirstCheckpoint';
import { News } from '../live/News';

/** What goes on behind every screen of a room, and need not be there before the first. */
export default function Later() {
  useFirstCheckpoint();
  return <News />;
}
