import { roomApi, send } from '../../api/client';
import type { WorkshopShown } from '../../api/shapes';
import { useRoom } from '../../live/room';
import { queryClient } from '../../providers/queryClient';
import { useDoing } from '../useDoing';

export interface Settings {
  isOpen?: boolean;
  tableSize?: number;
  keepDays?: number;
  quiz?: boolean;
}

/** Sets the room at once; what is not said stays. */
export function useRoomSettings() {
  const { slug } = useRoom();
  const { busy, refusal, doing } = useDoing();
  const set = async (body: Settings) => {
    const room = await doing(
      async () => (await send<WorkshopShown>('PATCH', roomApi(slug), { body })).json,
    );
    if (room) queryClient.setQueryData(['workshop', slug], room);
    void queryClient.invalidateQueries({ queryKey: ['seats'] });
  };
  return { set, busy, refusal };
}
