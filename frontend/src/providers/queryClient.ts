import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isRefusal } from '../api/client';

/** Freshness comes from the live stream, so nothing is read again merely because time passed. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      // The token was revoked, or the session ended in another tab.
      if (isRefusal(error) && error.code === 'access.no_token') {
        queryClient.setQueryData(['session'], null);
      }
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) =>
        failures < 2 && (!isRefusal(error) || error.status === 0 || error.status >= 500),
    },
  },
});
