import type { Patient } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { Refusal } from '../refusal.ts';
import { ownOrInCare, withinReach } from './patient.policy.ts';
import { findPatient, keepPatient, type PatientRecord } from './patient.store.ts';
import { asPatient } from './patient-shape.ts';

/** The person, when the actor acts for it, has it in care or administers; undefined otherwise. */
export const patientInReach = (db: Queryable, actor: Actor, patientId: string): Promise<PatientRecord | undefined> =>
  findPatient(db, patientId, withinReach(actor));

/** The person to add clinical content to, when the actor may: administrators may not. Not erased before the transaction ends. */
export const patientInCare = (tx: Transaction, actor: Actor, patientId: string): Promise<PatientRecord | undefined> =>
  keepPatient(tx, patientId, ownOrInCare(actor));

export async function getPatient(ctx: Context, call: Call, id: string): Promise<Patient> {
  const actor = actorOf(call);
  const found = await patientInReach(ctx.db, actor, id);
  if (!found) throw new Refusal('NOT_FOUND');
  await ctx.read(call, { entity: 'patient', id, patientId: id });
  return asPatient(found, actor);
}
