import type { InputOf } from '@medisense/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../platform/api.ts';
import { queryClient } from '../platform/query-client.ts';

type ListQuery = NonNullable<InputOf<'listAppointments'>['query']>;

/** To the minute, so that screens that open together ask once. */
const thisMinute = () => new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();

/** Visits to come (those under way included) or gone by, page after page. */
export const visitsQuery = (which: 'upcoming' | 'past') =>
  infiniteQueryOptions({
    queryKey: ['listAppointments', which],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const bounds: ListQuery =
        which === 'upcoming' ? { from: thisMinute(), sort: 'start' } : { to: thisMinute(), sort: '-start' };
      return call('listAppointments', { query: { ...bounds, limit: '20', cursor: pageParam }, signal });
    },
    getNextPageParam: (page) => page.nextCursor,
  });

/** Visits of the month that a day (`2026-11-22`) lies in, with some days around. */
export const monthQuery = (day: string) => {
  const month = day.slice(0, 7);
  const begin = new Date(`${month}-01T00:00:00Z`);
  const from = new Date(begin.getTime() - 8 * 86_400_000).toISOString();
  const to = new Date(begin.getTime() + 40 * 86_400_000).toISOString();
  return queryOptions({
    queryKey: ['listAppointments', 'month', month],
    queryFn: ({ signal }) => call('listAppointments', { query: { from, to, sort: 'start', limit: '100' }, signal }),
  });
};

/** One visit. */
export const visitQuery = (id: string) =>
  queryOptions({
    queryKey: ['getAppointment', id],
    queryFn: ({ signal }) => call('getAppointment', { params: { id }, signal }),
  });

/** A visit has changed: lists, the visit itself and everybody's free times are asked for again. */
export async function visitsChanged(): Promise<void> {
  const keys = ['listAppointments', 'getAppointment', 'listSlots', 'listPractitioners', 'getPractitioner'];
  await Promise.all(keys.map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
}
