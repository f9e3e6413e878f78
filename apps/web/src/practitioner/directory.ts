import type { InputOf } from '@medisense/contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../platform/api.ts';

type DirectoryQuery = NonNullable<InputOf<'listPractitioners'>['query']>;
/** Filters as they stand in the address: plain texts. */
export type Filters = {
  q?: string;
  specialty?: string;
  city?: string;
  language?: string;
  kind?: string;
  /** ISO 3166, or `any`. Left out: where the person probably is. */
  country?: string;
  when?: string;
  sort?: string;
};
export const FILTER_NAMES = ['specialty', 'country', 'city', 'language', 'kind', 'when'] as const;
export const WHENS = { today: 1, three_days: 3, week: 7, fortnight: 14 } as const;

/** Bounds of "within so many days", to the quarter hour, so that the same question is not asked anew every second. */
function bounds(when: string | undefined): Pick<DirectoryQuery, 'availableFrom' | 'availableTo'> {
  const days = WHENS[when as keyof typeof WHENS];
  if (!days) return {};
  const now = new Date(Math.floor(Date.now() / 900_000) * 900_000);
  const end = new Date(now);
  end.setDate(end.getDate() + days - 1);
  end.setHours(23, 59, 59, 0);
  return { availableFrom: now.toISOString(), availableTo: end.toISOString() };
}

const PAGE = '8';

/** The directory, page after page. */
export function directoryQuery(filters: Filters) {
  const { q, specialty, city, language, kind, country, when, sort } = filters;
  return infiniteQueryOptions({
    queryKey: ['listPractitioners', filters],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call('listPractitioners', {
        query: {
          q,
          specialty: specialty as DirectoryQuery['specialty'],
          city,
          country: country === 'any' ? undefined : country,
          language: language as DirectoryQuery['language'],
          kind: kind as DirectoryQuery['kind'],
          sort: sort === 'name' ? 'name' : 'soonest',
          limit: PAGE,
          cursor: pageParam,
          ...bounds(when),
        },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Which specialties, cities and languages there are to filter by. */
export const facetsQuery = queryOptions({
  queryKey: ['getDirectoryFacets'],
  queryFn: ({ signal }) => call('getDirectoryFacets', { signal }),
  staleTime: 600_000,
});

/** One practitioner. */
export const practitionerQuery = (id: string) =>
  queryOptions({
    queryKey: ['getPractitioner', id],
    queryFn: ({ signal }) => call('getPractitioner', { params: { id }, signal }),
  });

/** The soonest practitioners of a specialty, in one country or (undefined) in all. */
export const soonestQuery = (specialty: string, country: string | undefined, limit: number) =>
  queryOptions({
    queryKey: ['listPractitioners', 'soonest', specialty, country, limit],
    queryFn: ({ signal }) =>
      call('listPractitioners', {
        query: {
          specialty: specialty as DirectoryQuery['specialty'],
          // who described symptoms is sent to a doctor; assistants are in the directory
          kind: 'doctor',
          country,
          sort: 'soonest',
          limit: String(limit),
        },
        signal,
      }),
  });

/** Filters of the directory as it was last left, for the way back to it from a profile. */
let left: Record<string, string> = {};
export const leftDirectory = (): Record<string, string> => left;
export function leaveDirectory(search: Record<string, string>): void {
  left = search;
}
