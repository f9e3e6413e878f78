import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { call } from '../platform/api.ts';

export type AlertState = 'open' | 'closed';

/** Alerts, page after page; the open ones are asked for again while the page is seen. */
export const alertsQuery = (state: AlertState) =>
  infiniteQueryOptions({
    queryKey: ['listCrisisAlerts', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call('listCrisisAlerts', { query: { state, limit: '25', cursor: pageParam }, signal }),
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
    ...(state === 'open' && { refetchInterval: 10_000 }),
  });

export const dutyQuery = queryOptions({
  queryKey: ['listDuty'],
  queryFn: ({ signal }) => call('listDuty', { signal }),
  refetchInterval: 60_000,
});

/** The time on the clock, once a second. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
