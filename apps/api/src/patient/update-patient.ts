import type { ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { nameKey } from '../name-key.ts';
import { Refusal } from '../refusal.ts';
import { withinReach } from './patient.policy.ts';
import { lockPatient, type PatientRecord, storePatient } from './patient.store.ts';
import { asPatient, refuseFutureBirth } from './patient-shape.ts';

type Change = ReadOf<'updatePatient'>['body'];

/** Changes what was sent and leaves the rest; refused as STALE when somebody was faster. */
export function updatePatient(ctx: Context, call: Call, id: string, change: Change) {
  const actor = actorOf(call);
  return ctx.deed(call, async (tx) => {
    const before = await lockPatient(tx, id, withinReach(actor));
    if (!before) throw new Refusal('NOT_FOUND');
    if (before.version !== change.version) throw new Refusal('STALE');
    refuseFutureBirth(change.birthDate, ctx.now());
    const after = changed(before, change);
    await storePatient(tx, {
      ...after,
      given_key: nameKey(after.given_name),
      family_key: nameKey(after.family_name),
    });
    const fields = Object.keys(change).length - 1;
    return { result: asPatient(after, actor), about: { entity: 'patient', id, patientId: id, detail: { fields } } };
  });
}

/** Null clears a field; absent leaves it. */
const sent = <T>(given: T | undefined, kept: T): T => (given === undefined ? kept : given);

const changed = (before: PatientRecord, change: Change): PatientRecord => ({
  ...before,
  given_name: sent(change.givenName, before.given_name),
  family_name: sent(change.familyName, before.family_name),
  birth_date: sent(change.birthDate, before.birth_date),
  sex: sent(change.sex, before.sex),
  blood_group: sent(change.bloodGroup, before.blood_group),
  phone: sent(change.phone, before.phone),
  email: sent(change.email, before.email),
  address_line: sent(change.addressLine, before.address_line),
  city: sent(change.city, before.city),
  country: sent(change.country, before.country),
  language: sent(change.language, before.language),
  version: before.version + 1,
});
