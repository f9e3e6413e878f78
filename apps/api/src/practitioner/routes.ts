import type { practitionerEndpoints } from '@medisense/contract';
import type { Handlers } from '../handler.ts';
import { getDirectoryFacets, getPractitioner, getPractitionerContact, getPractitionerProfile } from './directory.ts';
import { listPractitioners } from './list-practitioners.ts';
import { updatePractitioner } from './update-practitioner.ts';

export const practitionerRoutes = {
  listPractitioners: (ctx, _call, { query }) => listPractitioners(ctx, query),
  getDirectoryFacets: (ctx) => getDirectoryFacets(ctx),
  getPractitioner: (ctx, _call, { params }) => getPractitioner(ctx, params),
  getPractitionerContact: (ctx, call, { params }) => getPractitionerContact(ctx, call, params.id),
  getPractitionerProfile: (ctx, call, { params }) => getPractitionerProfile(ctx, call, params.id),
  updatePractitioner: (ctx, call, { params, body }) => updatePractitioner(ctx, call, params.id, body),
} satisfies Handlers<typeof practitionerEndpoints>;
