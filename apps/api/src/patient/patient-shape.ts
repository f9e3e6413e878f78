import type { Patient } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import { invalidInput } from '../refusal.ts';
import { abilitiesOn, seesState } from './patient.policy.ts';
import type { PatientRecord } from './patient.store.ts';

/** A person as the contract shows it to this actor. */
export const asPatient = (row: PatientRecord, actor: Actor): Patient => ({
  id: row.id,
  givenName: row.given_name,
  familyName: row.family_name,
  birthDate: row.birth_date,
  sex: row.sex,
  bloodGroup: row.blood_group,
  city: row.city,
  status: seesState(actor) ? row.status : null,
  photoUrl: row.photo_url,
  phone: row.phone,
  email: row.email,
  addressLine: row.address_line,
  country: row.country,
  language: row.language,
  createdAt: row.created_at.toISOString(),
  version: row.version,
  abilities: abilitiesOn(actor),
});

/** A day of birth may be today in some zone of the earth, but not later. */
export function refuseFutureBirth(birthDate: string | null | undefined, now: Date): void {
  const latest = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  if (birthDate && birthDate > latest) {
    throw invalidInput({ field: 'body.birthDate', problem: 'range', mend: 'a day that is not in the future' });
  }
}
