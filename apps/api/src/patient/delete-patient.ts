import { randomBytes } from 'node:crypto';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { mayErase } from './patient.policy.ts';
import { erasePatient, lockPatient } from './patient.store.ts';

/** Erases a person for good: with the key goes every copy of the text, those in backups too. */
export async function deletePatient(ctx: Context, call: Call, id: string): Promise<undefined> {
  const actor = actorOf(call);
  await ctx.deed(call, async (tx) => {
    const patient = await lockPatient(tx, id, mayErase(actor));
    if (!patient) throw new Refusal('NOT_FOUND');
    const pseudonym = `#${randomBytes(4).toString('hex').toUpperCase()}`;
    const cancelled = await erasePatient(tx, patient, pseudonym, ctx.now());
    return { result: null, about: { entity: 'patient', id, patientId: id, detail: { cancelled } } };
  });
  ctx.sealing.forget(id);
}
