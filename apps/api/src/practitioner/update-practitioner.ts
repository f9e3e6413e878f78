import type { ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { nameKey } from '../name-key.ts';
import { Refusal } from '../refusal.ts';
import { ownProfile } from './practitioner.policy.ts';
import { lockPractitioner, type PractitionerRecord, storeProfile } from './practitioner.store.ts';
import { asProfile } from './practitioner-shape.ts';

type Change = ReadOf<'updatePractitioner'>['body'];

/** Changes what was sent and leaves the rest. The zone and the hours belong to the schedule, not to the profile. */
export function updatePractitioner(ctx: Context, call: Call, id: string, change: Change) {
  const scope = ownProfile(actorOf(call));
  return ctx.deed(call, async (tx) => {
    const before = await lockPractitioner(tx, id, scope);
    if (!before) throw new Refusal('NOT_FOUND');
    if (before.version !== change.version) throw new Refusal('STALE');
    const after = changed(before, change);
    await storeProfile(tx, after);
    const fields = Object.keys(change).length - 1;
    return { result: asProfile(after), about: { entity: 'practitioner', id, detail: { fields } } };
  });
}

function changed(before: PractitionerRecord, change: Change): PractitionerRecord {
  const given = change.givenName ?? before.given_name;
  const family = change.familyName ?? before.family_name;
  const city = change.city ?? before.city;
  return {
    ...before,
    title: change.title ?? before.title,
    given_name: given,
    family_name: family,
    name_key: nameKey(`${given} ${family}`),
    specialties: change.specialties ? [...new Set(change.specialties)] : before.specialties,
    languages: change.languages ? [...new Set(change.languages)] : before.languages,
    city,
    city_key: nameKey(city),
    country: change.country ?? before.country,
    about: change.about ?? before.about,
    whatsapp_number: change.whatsappNumber === undefined ? before.whatsapp_number : change.whatsappNumber,
    version: before.version + 1,
  };
}
