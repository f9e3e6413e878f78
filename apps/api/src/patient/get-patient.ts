import type { Patient } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import type { Queryable } from '../db/database.ts';
import { Refusal } from '../refusal.ts';
import { ownOrInCare, withinReach } from './patient.policy.ts';
import { findPatient, type PatientRecord } from './patient.store.ts';
import { asPatient } from './patient-shape.ts';

/** The person, when the actor acts for it, has it in care or administers; undefined otherwise. */
export const patientInReach = (db: Queryable, actor: Actor, patientId: string): Promise<PatientRecord | undefined> =>
  findPatient(db, patientId, withinReach(actor));

/** The person, when the actor may see clinical content of it: administrators may not. */
export const patientInCare = (db: Queryable, actor: Actor, patientId: string): Promise<PatientRecord | undefined> =>
  findPatient(db, patientId, ownOrInCare(actor));

export async function getPatient(ctx: Context, call: Call, id: string): Promise<Patient> {
  const actor = actorOf(call);
  const found = await patientInReach(ctx.db, actor, id);
  if (!found) throw new Refusal('NOT_FOUND');
  await ctx.read(call, { entity: 'patient', id, patientId: id });
  return asPatient(found, actor);
}
