import { useQuery } from '@tanstack/react-query';
import { get } from '../api/client';

/** What the server offers to open a room with. */
export function useOffered<Offer>(what: 'scenarios' | 'packs' | 'playlists'): readonly Offer[] {
  const read = useQuery({ queryKey: [what], queryFn: () => get<Offer[]>(`/api/${what}`) });
  return read.data ?? [];
}
