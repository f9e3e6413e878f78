import type { InputOf, SupervisedRow } from '@medisense/contract';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../platform/api.ts';
import { queryClient } from '../platform/query-client.ts';

const LIVE_MS = 3_000;
type ListQuery = NonNullable<InputOf<'listSupervision'>['query']>;
export type DeskFilters = Pick<ListQuery, 'q' | 'risk' | 'kind' | 'handler' | 'sort'>;

/** Threads, page after page; asked for again every three seconds while the page is seen. */
export const deskQuery = (filters: DeskFilters) =>
  infiniteQueryOptions({
    queryKey: ['listSupervision', filters],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call('listSupervision', { query: { ...filters, limit: '30', cursor: pageParam }, signal }),
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: LIVE_MS,
  });

/** The codes of one thread: cheap, and no look at its words. Null when there is no such thread. */
export const rowQuery = (id: string) =>
  queryOptions({
    queryKey: ['listSupervision', 'one', id],
    queryFn: async ({ signal }) => {
      const { items } = await call('listSupervision', { query: { id }, signal });
      return items[0] ?? null;
    },
    staleTime: 0,
    refetchInterval: LIVE_MS,
  });

/** What of a row, once it differs, makes another look at the thread worth while: every look is logged. */
const stampOf = (row: SupervisedRow | null | undefined) =>
  row ? `${row.lastAt} ${row.messages} ${row.hands} ${row.risk} ${row.writing} ${row.sealed} ${row.alert?.state}` : '';

/** A thread with its messages; looked at again only when its row says that something has happened. */
export const threadQuery = (id: string, row: SupervisedRow | null | undefined) =>
  queryOptions({
    queryKey: ['getSupervision', id, stampOf(row)],
    queryFn: ({ signal }) => call('getSupervision', { params: { id }, signal }),
    enabled: row !== undefined && row !== null,
    placeholderData: (before) => (before?.id === id ? before : undefined),
    staleTime: 60_000,
  });

/** Something was done to a thread: everything that shows it is asked for again. */
export async function threadChanged(id: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['listSupervision'] }),
    queryClient.invalidateQueries({ queryKey: ['getSupervision', id] }),
    queryClient.invalidateQueries({ queryKey: ['listReviews'] }),
  ]);
}
