import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { byId, country, instant, line, page, specialty } from '../shapes.ts';
import { practitioner, practitionerChange, practitionerKind, practitionerProfile, spokenLanguage } from './shapes.ts';

const tag = 'Directory';
const count = <T extends z.ZodType>(value: T) => z.array(z.strictObject({ value, count: z.int() })).max(500);

/** The public directory of doctors and assistants. */
export const practitionerEndpoints = {
  listPractitioners: endpoint({
    method: 'GET',
    path: '/api/practitioners',
    tag,
    summary:
      'The directory. `sort=soonest` (default) puts the soonest free slot first, within `availableFrom`/`availableTo` when given (at most 60 days apart); who has none comes last, or not at all when a bound is given.',
    access: 'public',
    audit: { none: 'public information' },
    query: z.strictObject({
      q: line(80).optional(),
      kind: practitionerKind.optional(),
      specialty: specialty.optional(),
      city: line(80).optional(),
      country: country.optional(),
      language: spokenLanguage.optional(),
      availableFrom: instant.optional(),
      availableTo: instant.optional(),
      sort: z.enum(['soonest', 'name']).optional(),
      ...page,
    }),
    output: z.strictObject({
      items: z.array(practitioner).max(100),
      total: z.int(),
      nextCursor: z.string().max(300).optional(),
    }),
    status: 200,
    refusals: [],
    throttle: 'directory',
  }),
  getDirectoryFacets: endpoint({
    method: 'GET',
    path: '/api/practitioners/facets',
    tag,
    summary: 'Which specialties, cities and languages the directory holds, with counts: for filters.',
    access: 'public',
    audit: { none: 'public information' },
    output: z.strictObject({
      specialties: count(specialty),
      cities: count(z.string()),
      languages: count(spokenLanguage),
    }),
    status: 200,
    refusals: [],
    throttle: 'directory',
  }),
  getPractitioner: endpoint({
    method: 'GET',
    path: '/api/practitioners/{id}',
    tag,
    summary: 'One practitioner of the directory.',
    access: 'public',
    audit: { none: 'public information' },
    params: byId,
    output: practitioner,
    status: 200,
    refusals: ['NOT_FOUND'],
    throttle: 'directory',
  }),
  getPractitionerContact: endpoint({
    method: 'GET',
    path: '/api/practitioners/{id}/contact',
    tag,
    summary: 'The WhatsApp number of a practitioner who opted in, for signed-in people.',
    access: { roles: ['administrator', 'doctor', 'assistant', 'patient'] },
    audit: { event: 'practitioner.contact', kind: 'read' },
    params: byId,
    output: z.strictObject({ whatsappNumber: z.string() }),
    status: 200,
    refusals: ['NOT_FOUND'],
    throttle: 'directory',
  }),
  getPractitionerProfile: endpoint({
    method: 'GET',
    path: '/api/practitioners/{id}/profile',
    tag,
    summary: 'The own profile with what the directory hides; administrators see any.',
    access: { roles: ['administrator', 'doctor', 'assistant'] },
    audit: { event: 'practitioner.open', kind: 'read' },
    params: byId,
    output: practitionerProfile,
    status: 200,
    refusals: ['NOT_FOUND'],
  }),
  updatePractitioner: endpoint({
    method: 'PATCH',
    path: '/api/practitioners/{id}',
    tag,
    summary: 'Change the own profile; administrators change any.',
    access: { roles: ['administrator', 'doctor', 'assistant'] },
    audit: { event: 'practitioner.update', kind: 'deed' },
    params: byId,
    body: practitionerChange,
    output: practitionerProfile,
    status: 200,
    refusals: ['NOT_FOUND', 'STALE'],
  }),
};
