import { QueryClient } from '@tanstack/react-query';
import { isRefusal } from '../api/client';

/** Freshness comes from the live stream, so nothing is read again merely because time passed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) =>
        failures < 2 && (!isRefusal(error) || error.status === 0 || error.status >= 500),
    },
  },
});
