import { useQuery } from '@tanstack/react-query';
import { roomApi, send } from '../api/client';
import { lookOf } from '../api/look';
import type { Refusal } from '../api/refusal';

/** The seat that this tab looks through, once it is written down that it does; null in every other tab. */
export function useLook(slug: string) {
  const look = lookOf(slug);
  const begun = useQuery<boolean, Refusal>({
    queryKey: ['look', slug, look],
    enabled: look !== null,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const options = { body: {}, own: true };
      await send('POST', roomApi(slug, `seats/${look}/look`), options);
      return true;
    },
  });
  return { look, begun: look === null || begun.data === true, refusal: begun.error };
}
