import type { Practitioner, ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { asSlot, LOOKS_AHEAD } from './list-practitioners.ts';
import { ownProfile } from './practitioner.policy.ts';
import { findListed, findPractitioner, listFacets } from './practitioner.store.ts';
import { asListed, asProfile } from './practitioner-shape.ts';
import { soonestSlots } from './soonest-slots.ts';

type Facets = { specialties: { value: Practitioner['specialties'][number]; count: number }[] } & {
  cities: { value: string; count: number }[];
  languages: { value: Practitioner['languages'][number]; count: number }[];
};

/** What the directory can be filtered by, with how many practitioners each choice holds. */
export async function getDirectoryFacets(ctx: Context): Promise<Facets> {
  const facets = await listFacets(ctx.db);
  const of = (facet: string) => facets.filter((f) => f.facet === facet).map(({ value, count }) => ({ value, count }));
  return {
    specialties: of('specialty') as Facets['specialties'],
    cities: of('city'),
    languages: of('language') as Facets['languages'],
  };
}

/** One practitioner of the directory; those who wait for approval or are suspended are not in it. */
export async function getPractitioner(ctx: Context, { id }: ReadOf<'getPractitioner'>['params']) {
  const row = await findListed(ctx.db, id);
  if (!row) throw new Refusal('NOT_FOUND');
  const now = ctx.now().getTime();
  const slots = await soonestSlots(ctx.db, [id], { from: now, to: now + LOOKS_AHEAD, now });
  return asListed(row, asSlot(slots.get(id)));
}

/** The number of somebody who opted in; nobody can tell who did not from who is not there. */
export async function getPractitionerContact(ctx: Context, call: Call, id: string) {
  const row = await findListed(ctx.db, id);
  if (!row?.whatsapp_number) throw new Refusal('NOT_FOUND');
  await ctx.read(call, { entity: 'practitioner', id });
  return { whatsappNumber: row.whatsapp_number };
}

export async function getPractitionerProfile(ctx: Context, call: Call, id: string) {
  const row = await findPractitioner(ctx.db, id, ownProfile(actorOf(call)));
  if (!row) throw new Refusal('NOT_FOUND');
  await ctx.read(call, { entity: 'practitioner', id });
  return asProfile(row);
}
