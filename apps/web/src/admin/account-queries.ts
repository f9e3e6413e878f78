import type { InputOf } from '@medisense/contract';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../platform/api.ts';

type ListQuery = NonNullable<InputOf<'listAccounts'>['query']>;
export type AccountFilters = Pick<ListQuery, 'q' | 'status' | 'role'>;

/** Accounts, the newest first, page after page. */
export const accountsQuery = (filters: AccountFilters) =>
  infiniteQueryOptions({
    queryKey: ['listAccounts', filters],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call('listAccounts', { query: { ...filters, limit: '25', cursor: pageParam }, signal }),
    getNextPageParam: (page) => page.nextCursor,
  });
