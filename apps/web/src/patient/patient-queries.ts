import type { InputOf } from '@medisense/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../platform/api.ts';

type ListQuery = NonNullable<InputOf<'listPatients'>['query']>;
export type PatientFilters = Pick<ListQuery, 'q' | 'bloodGroup' | 'status' | 'sort'>;

/** Patients in care, page after page. */
export const patientsQuery = (filters: PatientFilters) =>
  infiniteQueryOptions({
    queryKey: ['listPatients', filters],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call('listPatients', { query: { ...filters, limit: '25', cursor: pageParam }, signal }),
    getNextPageParam: (page) => page.nextCursor,
  });

/** One patient. */
export const patientQuery = (id: string) =>
  queryOptions({
    queryKey: ['getPatient', id],
    queryFn: ({ signal }) => call('getPatient', { params: { id }, signal }),
  });

/** Visits of one patient, the latest first. */
export const patientVisitsQuery = (patientId: string) =>
  infiniteQueryOptions({
    queryKey: ['listAppointments', 'patient', patientId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call('listAppointments', { query: { patientId, sort: '-start', limit: '10', cursor: pageParam }, signal }),
    getNextPageParam: (page) => page.nextCursor,
  });

/** What the patient has described, the latest first. */
export const patientReportsQuery = (patientId: string) =>
  infiniteQueryOptions({
    queryKey: ['listSymptomReports', patientId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call('listSymptomReports', { query: { patientId, limit: '5', cursor: pageParam }, signal }),
    getNextPageParam: (page) => page.nextCursor,
  });
