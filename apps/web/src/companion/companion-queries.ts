import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../platform/api.ts';

/** Whether a model helps with the words for the person who asks, and why not. */
export const companionQuery = () =>
  queryOptions({ queryKey: ['getCompanion'], queryFn: ({ signal }) => call('getCompanion', { signal }) });
export const settingsQuery = () =>
  queryOptions({
    queryKey: ['getCompanionSettings'],
    queryFn: ({ signal }) => call('getCompanionSettings', { signal }),
    staleTime: 0,
  });
export const usageQuery = () =>
  queryOptions({
    queryKey: ['getCompanionUsage'],
    queryFn: ({ signal }) => call('getCompanionUsage', { signal }),
    staleTime: 0,
  });
const WATCH_MS = 2000;
/** Looks again by itself while a run is under way. */
export const releasesQuery = () =>
  infiniteQueryOptions({
    queryKey: ['listCompanionReleases'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call('listCompanionReleases', { query: { limit: '10', cursor: pageParam }, signal }),
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.pages[0]?.items[0]?.state === 'running' ? WATCH_MS : false),
  });
export const releaseQuery = (id: string) =>
  queryOptions({
    queryKey: ['getCompanionRelease', id],
    queryFn: ({ signal }) => call('getCompanionRelease', { params: { id }, signal }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? WATCH_MS : false),
  });
