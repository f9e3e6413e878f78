import type { AppointmentRow } from '@medisense/contract';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '../platform/api.ts';
import { addDays, instantOf, weekOf } from '../platform/zone-time.ts';
import type { Agenda } from './agendas.tsx';

/** Every visit of one agenda in the week of a day; several pages where the week is full. */
export const weekQuery = (agenda: Agenda, day: string) => {
  const monday = weekOf(day)[0] as string;
  return queryOptions({
    queryKey: ['listAppointments', 'week', agenda.id, monday],
    queryFn: async ({ signal }) => {
      const visits: AppointmentRow[] = [];
      let cursor: string | undefined;
      do {
        const page = await call('listAppointments', {
          query: {
            practitionerId: agenda.id,
            from: instantOf(monday, '00:00', agenda.timeZone),
            to: instantOf(addDays(monday, 7), '00:00', agenda.timeZone),
            sort: 'start',
            limit: '100',
            cursor,
          },
          signal,
        });
        visits.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor && visits.length < 1000);
      return visits;
    },
    refetchInterval: 60_000,
  });
};

/** The first visit after a day that still stands; null when there is none. */
export const nextBusyQuery = (agenda: Agenda, day: string) =>
  queryOptions({
    queryKey: ['listAppointments', 'next-busy', agenda.id, day],
    queryFn: async ({ signal }) => {
      const page = await call('listAppointments', {
        query: {
          practitionerId: agenda.id,
          from: instantOf(addDays(day, 1), '00:00', agenda.timeZone),
          sort: 'start',
          limit: '20',
        },
        signal,
      });
      return page.items.find((visit) => !isGone(visit)) ?? null;
    },
  });

/** Requests that wait for an answer, in every agenda that this account keeps; at most a hundred. */
export const requestsQuery = queryOptions({
  queryKey: ['listAppointments', 'requests'],
  queryFn: ({ signal }) => {
    const from = new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();
    return call('listAppointments', { query: { status: 'requested', from, sort: 'start', limit: '100' }, signal });
  },
  refetchInterval: 60_000,
});

/** A visit that gave its time back. */
export const isGone = (visit: AppointmentRow): boolean => ['declined', 'cancelled'].includes(visit.status);

/** How many requests wait, for the badge of the navigation; nothing while none does. */
export function useRequestCount(staff: boolean): string | null {
  const { data } = useQuery({ ...requestsQuery, enabled: staff });
  if (!staff || !data || data.items.length === 0) return null;
  return data.nextCursor ? `${data.items.length}+` : String(data.items.length);
}
