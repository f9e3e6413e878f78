import { QueryClient } from '@tanstack/react-query';
import { isPassing } from './api-error.ts';

/** The one cache of answers: fresh for half a minute, passing failures tried twice more, refusals never. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (count, error) => isPassing(error) && count < 2,
      // `always` lets a call fail as OFFLINE and be shown, instead of pausing behind a skeleton for ever.
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
