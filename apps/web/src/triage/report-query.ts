import { queryOptions } from '@tanstack/react-query';
import { call } from '../platform/api.ts';

/** A kept report. */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['getSymptomReport', id],
    queryFn: ({ signal }) => call('getSymptomReport', { params: { id }, signal }),
  });
