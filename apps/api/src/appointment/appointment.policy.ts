import { type AppointmentAbility, type AppointmentStatus, appointmentAbility } from '@medisense/contract';
import { type Actor, isAdministrator, isProfessional } from '../access/actor.ts';
import { actsFor, caresFor, keepsAgendaOf } from '../access/relations.ts';
import { type Sql, sql } from '../db/sql.ts';
import { stepped } from './appointment-state.ts';

/**
 * A patient sees the visits of the persons it acts for (on `appointment a`, `patient p`); staff those in agendas they
 * keep. A query for one practitioner names it, and is then decided once and not for each row.
 */
export const withinSight = (actor: Actor, practitioner: Sql = sql`a.practitioner_id`): Sql =>
  actor.role === 'patient' ? actsFor(actor, sql`p.account_id`) : keepsAgendaOf(actor, practitioner);

/**
 * Visits are with practitioners of the directory; who is suspended or not yet approved gets none. A patient asks for
 * visits of its own persons, a professional books into agendas it keeps, for patients in its care, an administrator plans
 * any (on `practitioner pr`, `patient p`).
 */
export function mayBook(actor: Actor): Sql {
  if (isAdministrator(actor)) return sql`pr.listed`;
  if (actor.role === 'patient') return sql`pr.listed and ${actsFor(actor, sql`p.account_id`)}`;
  return sql`pr.listed and ${keepsAgendaOf(actor, sql`pr.id`)} and ${caresFor(actor, sql`p.id`)}`;
}

/** Symptoms are clinical content: not for administrators to attach. */
export const mayAttachReports = (actor: Actor): boolean => !isAdministrator(actor);
/** The reason of a visit is clinical content: not for administrators to see. */
export const seesReason = (actor: Actor): boolean => !isAdministrator(actor);
/** Whether an orientation was right is for those who have the visit to say, and to see; never for its patient. */
export const judgesOrientations = isProfessional;
/** Of a visit that did not come about nobody can say it. */
export const canBeJudged = (status: AppointmentStatus): boolean =>
  status === 'requested' || status === 'confirmed' || status === 'checked_in' || status === 'completed';
/** A patient takes what is offered. Staff may go beyond working hours and a busy patient; the answer then warns. */
export const mayOverride = (actor: Actor): boolean => actor.role !== 'patient';
/** A visit that staff book stands at once; one that a patient asks for, or moves, waits for the practitioner's word. */
export const standsAtOnce = mayOverride;

const sentences: Record<'patient' | 'professional' | 'administrator', readonly AppointmentAbility[]> = {
  // a patient moves and cancels the own visits, as long as they have not begun
  patient: ['reschedule', 'cancel'],
  // whoever keeps the agenda does everything that can be done with a visit
  professional: ['confirm', 'decline', 'reschedule', 'cancel', 'check-in', 'complete', 'no-show'],
  // an administrator plans, moves and cancels any visit; what happens at it is for those who are there
  administrator: ['confirm', 'decline', 'reschedule', 'cancel'],
};
const standing = (actor: Actor) =>
  actor.role === 'doctor' || actor.role === 'assistant' ? 'professional' : actor.role;

/** Whether accounts like this one ever do this to visits that they see. */
export const mayEver = (actor: Actor, deed: AppointmentAbility): boolean => sentences[standing(actor)].includes(deed);

interface Visit {
  status: AppointmentStatus;
  start: number;
}
/** The state after `deed`, or undefined when this actor cannot do it to this visit at `now`. */
export function nextStatus(
  actor: Actor,
  deed: AppointmentAbility,
  visit: Visit,
  now: number,
): AppointmentStatus | undefined {
  if (!mayEver(actor, deed)) return undefined;
  if (actor.role === 'patient' && now >= visit.start) return undefined;
  const status = stepped(deed, visit, now);
  return status && deed === 'reschedule' && !standsAtOnce(actor) ? 'requested' : status;
}

/** What the actor can do with this visit now. */
export const abilitiesOn = (actor: Actor, visit: Visit, now: number): AppointmentAbility[] =>
  appointmentAbility.options.filter((deed) => nextStatus(actor, deed, visit, now) !== undefined);
