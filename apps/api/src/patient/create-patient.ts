import type { ReadOf } from '@medisense/contract';
import { isProfessional } from '../access/actor.ts';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { nameKey } from '../name-key.ts';
import { invalidInput } from '../refusal.ts';
import { countPersons, findFirstDoctor, insertCare, insertPatient, type PatientRecord } from './patient.store.ts';
import { asPatient, refuseFutureBirth } from './patient-shape.ts';

export type Particulars = ReadOf<'createPatient'>['body'];
const MOST_PERSONS = 20;

/** What is needed from outside to make a person. */
export type Making = Pick<Context, 'sealing' | 'now' | 'newId'>;

/**
 * Makes the person that a new account signs in as (`relation` self), or one it acts for. The key of the person's
 * narrative text is made here and nowhere else.
 */
export function createPersonFor(
  tx: Transaction,
  ctx: Making,
  accountId: string | null,
  particulars: Particulars,
  relation: 'self' | 'dependent' = 'self',
): Promise<PatientRecord> {
  const id = ctx.newId();
  return insertPatient(tx, {
    id,
    account_id: accountId,
    relation,
    given_name: particulars.givenName,
    family_name: particulars.familyName,
    given_key: nameKey(particulars.givenName),
    family_key: nameKey(particulars.familyName),
    birth_date: particulars.birthDate ?? null,
    sex: particulars.sex ?? null,
    blood_group: particulars.bloodGroup ?? null,
    phone: particulars.phone ?? null,
    email: particulars.email ?? null,
    address_line: particulars.addressLine ?? '',
    city: particulars.city ?? '',
    country: particulars.country ?? null,
    language: particulars.language ?? 'fr',
    data_key_sealed: ctx.sealing.newDataKey(id).wrapped,
    created_at: ctx.now(),
  });
}

/** Adds a person: to the own account (patients), or to the care of whoever adds it (staff). */
export function createPatient(ctx: Context, call: Call, body: Particulars) {
  const actor = actorOf(call);
  refuseFutureBirth(body.birthDate, ctx.now());
  return ctx.deed(call, async (tx) => {
    const own = actor.role === 'patient';
    if (own && (await countPersons(tx, actor.accountId)) >= MOST_PERSONS) {
      throw invalidInput({
        field: 'body',
        problem: 'range',
        limit: MOST_PERSONS,
        mend: `one account acts for at most ${MOST_PERSONS} persons`,
      });
    }
    const made = await createPersonFor(tx, ctx, own ? actor.accountId : null, body, 'dependent');
    if (isProfessional(actor)) {
      const doctor = actor.role === 'assistant' ? await findFirstDoctor(tx, actor.practitionerId) : undefined;
      await insertCare(tx, made.id, doctor ?? actor.practitionerId, ctx.now());
    }
    return { result: asPatient(made, actor), about: { entity: 'patient', id: made.id, patientId: made.id } };
  });
}
