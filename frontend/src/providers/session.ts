import { queryOptions, useQuery } from '@tanstack/react-query';
import { get } from '../api/client';
import type { Refusal } from '../api/refusal';
import type { Session } from '../api/shapes';
import { queryClient } from './queryClient';

const KEY = ['session'];

export const sessionQuery = queryOptions<Session | null, Refusal>({
  queryKey: KEY,
  queryFn: () => get<Session | null>('/api/session'),
});

/** Who this browser is: null until a room is joined. */
export const useSession = () => useQuery(sessionQuery);

export const rememberSession = (session: Session | null) => queryClient.setQueryData(KEY, session);

export const refreshSession = () => queryClient.invalidateQueries({ queryKey: KEY });
