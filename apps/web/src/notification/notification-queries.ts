import type { Role } from '@medisense/contract';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../platform/api.ts';

const EVERY_MS = { staff: 15_000, patient: 60_000 };

/**
 * The own notices, the newest first. Asked again while the page is seen: staff may be called to a crisis. The server
 * counts no such question as use of the session.
 */
const notificationsQuery = (role: Role) =>
  infiniteQueryOptions({
    queryKey: ['listNotifications'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call('listNotifications', { query: { limit: '20', cursor: pageParam }, signal }),
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 10_000,
    refetchInterval: role === 'patient' ? EVERY_MS.patient : EVERY_MS.staff,
    refetchIntervalInBackground: false,
    retry: false,
  });

/** Notices with how many are unread. */
export function useNotifications(role: Role) {
  const list = useInfiniteQuery(notificationsQuery(role));
  return {
    list,
    unread: list.data?.pages[0]?.unread ?? 0,
    items: list.data?.pages.flatMap((page) => page.items) ?? [],
  };
}
