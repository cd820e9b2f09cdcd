import type { ReactNode } from 'react';
import { useRoom } from '../live/room';
import { Bound } from './Bound';
import { boundIn } from './shares';
import { useConsortia } from './useConsortia';

/** After the deadline: a member sees that its consortium has bid, anybody else what is said without one. */
export function MemberDesk({ tender, children }: { tender: string; children: ReactNode }) {
  const { seat } = useRoom();
  const own = seat?.party ?? '';
  const bound = boundIn(useConsortia(tender).data ?? [], own);
  return bound?.bidStands ? <Bound consortium={bound} own={own} over /> : children;
}
