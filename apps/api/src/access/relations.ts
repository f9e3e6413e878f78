import { type Sql, sql } from '../db/sql.ts';
import { type Actor, isAdministrator, isProfessional } from './actor.ts';

/**
 * The relations that decide who may touch what, as conditions of the query itself: a row out of reach is not found.
 *
 * - own: the patient's account acts for this person.
 * - care: the practitioner, or a doctor the assistant works for, has this patient in care.
 * - agenda: the practitioner is the actor, or a doctor the assistant works for.
 * - staff: administrators see identities and appointments, never clinical content.
 */

/** Practitioners whose agenda the actor keeps: itself and the doctors it works for. */
export function keepsAgendaOf(actor: Actor, practitionerColumn: Sql): Sql {
  if (isAdministrator(actor)) return sql`true`;
  if (!isProfessional(actor)) return sql`false`;
  if (actor.role === 'doctor') return sql`${practitionerColumn} = ${actor.practitionerId}`;
  return sql`(${practitionerColumn} = ${actor.practitionerId} or exists (
    select 1 from works_for w where w.assistant_id = ${actor.practitionerId} and w.doctor_id = ${practitionerColumn}))`;
}

/** Patients in the care of the actor, or of a doctor it works for. */
export function caresFor(actor: Actor, patientColumn: Sql): Sql {
  if (!isProfessional(actor)) return sql`false`;
  if (actor.role === 'doctor') {
    return sql`exists (select 1 from care_relation c
      where c.patient_id = ${patientColumn} and c.practitioner_id = ${actor.practitionerId} and c.until is null)`;
  }
  return sql`exists (select 1 from care_relation c
    left join works_for w on w.doctor_id = c.practitioner_id and w.assistant_id = ${actor.practitionerId}
    where c.patient_id = ${patientColumn} and c.until is null
      and (c.practitioner_id = ${actor.practitionerId} or w.doctor_id is not null))`;
}

/** Persons the account acts for. `accountColumn` is `patient.account_id`. */
export function actsFor(actor: Actor, accountColumn: Sql): Sql {
  return actor.role === 'patient' ? sql`${accountColumn} = ${actor.accountId}` : sql`false`;
}
