import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { get } from '../api/client';
import { useServedLocale } from '../i18n';
import { API, useDone } from './library';
import type { Tried } from './shapes';

const LOOK = 500;
const ON = ['starting', 'playing'];

/** A try of a text: begun, followed while bots play, stopped. */
export function useTry() {
  const language = useServedLocale();
  const done = useDone();
  const [id, setId] = useState<string | null>(null);
  const read = useQuery({
    queryKey: ['try', id],
    queryFn: () => get<Tried>(`${API}/tries/${id}`),
    enabled: id !== null,
    refetchInterval: (query) =>
      query.state.data && !ON.includes(query.state.data.state) ? false : LOOK,
  });
  const tried = read.data ?? null;
  return {
    tried,
    on: id !== null && (tried === null || ON.includes(tried.state)),
    refusal: done.refusal,
    begin: async (text: string) => {
      const begun = await done.run<Tried>('POST', `/tries?language=${language}`, { text });
      setId(begun?.id ?? null);
    },
    stop: () => void done.run('DELETE', `/tries/${id}`),
  };
}
