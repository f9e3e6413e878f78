import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { call } from '../platform/api.ts';

/** Every line of the directory, also those that people do not see, and how each country stands. */
export const directoryQuery = () =>
  queryOptions({
    queryKey: ['listHelpLineDirectory'],
    queryFn: ({ signal }) => call('listHelpLineDirectory', { signal }),
    // two administrators may be at work at once
    staleTime: 0,
  });

/** After a change: the directory, and what people see of it. */
export function useRefreshLines(): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['listHelpLineDirectory'] }),
      client.invalidateQueries({ queryKey: ['listHelpLines'] }),
    ]);
}
