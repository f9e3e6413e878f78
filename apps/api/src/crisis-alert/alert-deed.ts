import type { CrisisAlert } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import type { Sealing } from '../db/sealing.ts';
import { settleNotices } from '../notification/index.ts';
import { Refusal } from '../refusal.ts';
import { asAlert } from './alert-shape.ts';
import { type AlertRow, findAlert, listSteps, lockAlert } from './crisis-alert.store.ts';

/** The alert that a deed is about; refused where there is none, or nothing left to do. */
export async function lockUnclosed(tx: Transaction, id: string): Promise<AlertRow> {
  const alert = await lockAlert(tx, id);
  if (!alert) throw new Refusal('NOT_FOUND');
  if (alert.state === 'closed') throw new Refusal('ALREADY_DONE');
  return alert;
}

/** What staff write about an alert, sealed under the key of its person. */
export function sealAbout(
  { sealing }: Pick<Context, 'sealing'>,
  { patient_id, data_key_sealed }: AlertRow,
  text: string,
  place: Parameters<Sealing['sealFor']>[2],
): Buffer {
  if (!patient_id || !data_key_sealed) throw new Error('an alert that is not closed has a person');
  return sealing.sealFor(sealing.dataKey(patient_id, data_key_sealed), text, place);
}

/** Somebody has dealt with what was offered: every bell is quiet about it. */
async function settleOffers(ctx: Context, tx: Transaction, id: string): Promise<void> {
  await settleNotices(ctx, tx, 'crisis-alert', id);
  await settleNotices(ctx, tx, 'crisis-alert-handed', id);
}

/** Whoever has it on has given a sign, or it is out of their hands: nobody needs to be told of their silence. */
export async function settleSilence(ctx: Context, tx: Transaction, id: string): Promise<void> {
  await settleNotices(ctx, tx, 'crisis-alert-quiet', id);
  await settleNotices(ctx, tx, 'crisis-alert-unheard', id);
}

/** It is out of the hands that had it on: what they were told of it is settled as well. */
export async function settleAll(ctx: Context, tx: Transaction, id: string): Promise<void> {
  await settleOffers(ctx, tx, id);
  await settleSilence(ctx, tx, id);
  await settleNotices(ctx, tx, 'crisis-alert-rose', id);
  await settleNotices(ctx, tx, 'crisis-alert-more', id);
}

/** The alert as it stands after the deed, and what the log keeps of it. */
export async function answer(
  ctx: Context,
  tx: Transaction,
  actor: Actor,
  alert: AlertRow,
  detail: Record<string, string | number>,
): Promise<{
  result: CrisisAlert;
  about: { entity: string; id: string; patientId: string | null; detail: typeof detail };
}> {
  const now = (await findAlert(tx, alert.id)) as AlertRow;
  const steps = await listSteps(tx, [alert.id]);
  return {
    result: asAlert(ctx.sealing, now, steps, actor),
    about: { entity: 'crisis_alert', id: alert.id, patientId: alert.patient_id, detail },
  };
}
