import type { CrisisAlert, ReadOf } from '@medisense/contract';
import { type Actor, isAdministrator } from '../access/actor.ts';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { settleNotices } from '../notification/index.ts';
import { Refusal } from '../refusal.ts';
import { asAlert, notePlace } from './alert-shape.ts';
import { holderOf } from './crisis-alert.policy.ts';
import {
  type AlertRow,
  findAlert,
  insertStep,
  listSteps,
  lockAlert,
  storeClaim,
  storeClosing,
} from './crisis-alert.store.ts';

/** Takes an alert on. Of two at once one has it, and the other is told who. */
export function claimAlert(ctx: Context, call: Call, id: string): Promise<CrisisAlert> {
  const actor = actorOf(call);
  return ctx.deed(call, async (tx) => {
    const alert = await lockUnclosed(tx, id);
    const holder = holderOf(alert);
    if (holder && holder.id !== actor.accountId) throw new Refusal('ALERT_TAKEN', { by: holder.name });
    const now = ctx.now();
    if (!holder) {
      await storeClaim(tx, id, actor.accountId, now);
      await insertStep(tx, { alertId: id, at: now, kind: 'claimed', accountId: actor.accountId });
      await settleNotices(ctx, tx, 'crisis-alert', id);
    }
    return answer(ctx, tx, actor, alert, { severity: alert.severity });
  });
}

/** Closes an alert with what came of it. Who closes one that nobody had taken on has thereby done so. */
export function closeAlert(
  ctx: Context,
  call: Call,
  id: string,
  { outcome, note }: ReadOf<'closeCrisisAlert'>['body'],
): Promise<CrisisAlert> {
  const actor = actorOf(call);
  return ctx.deed(call, async (tx) => {
    const alert = await lockUnclosed(tx, id);
    const holder = holderOf(alert);
    if (holder && holder.id !== actor.accountId && !isAdministrator(actor)) {
      throw new Refusal('ALERT_TAKEN', { by: holder.name });
    }
    const now = ctx.now();
    const { accountId } = actor;
    if (!holder) {
      await storeClaim(tx, id, accountId, now);
      await insertStep(tx, { alertId: id, at: now, kind: 'claimed', accountId });
    }
    const key = alert.data_key_sealed && ctx.sealing.dataKey(alert.patient_id, alert.data_key_sealed);
    const noteSealed = note && key ? ctx.sealing.sealFor(key, note, notePlace(id)) : null;
    await storeClosing(tx, { id, accountId, now, outcome, noteSealed });
    await insertStep(tx, { alertId: id, at: now, kind: 'closed', accountId });
    await settleNotices(ctx, tx, 'crisis-alert', id);
    await settleNotices(ctx, tx, 'crisis-alert-rose', id);
    return answer(ctx, tx, actor, alert, { outcome });
  });
}

async function lockUnclosed(tx: Transaction, id: string): Promise<AlertRow> {
  const alert = await lockAlert(tx, id);
  if (!alert) throw new Refusal('NOT_FOUND');
  if (alert.state === 'closed') throw new Refusal('ALREADY_DONE');
  return alert;
}

async function answer(
  ctx: Context,
  tx: Transaction,
  actor: Actor,
  alert: AlertRow,
  detail: Record<string, string | number>,
) {
  const now = (await findAlert(tx, alert.id)) as AlertRow;
  const steps = await listSteps(tx, [alert.id]);
  return {
    result: asAlert(ctx.sealing, now, steps, actor),
    about: { entity: 'crisis_alert', id: alert.id, patientId: alert.patient_id, detail },
  };
}
