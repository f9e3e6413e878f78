import type { CrisisAlert, ReadOf } from '@medisense/contract';
import { isAdministrator } from '../access/actor.ts';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { answer, lockUnclosed, sealAbout, settleAll } from './alert-deed.ts';
import { notePlace } from './alert-shape.ts';
import { holderOf, mayTakeOn } from './crisis-alert.policy.ts';
import { insertStep, storeClaim, storeClosing } from './crisis-alert.store.ts';
import { noteSign, takeOn } from './watch-holder.ts';

/**
 * Takes an alert on, also from a colleague who does not answer. Of two at once one has it, and the other is told who. Whoever
 * has it on and was reminded says by it that they still do.
 */
export function claimAlert(ctx: Context, call: Call, id: string): Promise<CrisisAlert> {
  const actor = actorOf(call);
  return ctx.deed(call, async (tx) => {
    const alert = await lockUnclosed(tx, id);
    const holder = holderOf(alert);
    const { accountId } = actor;
    const { severity } = alert;
    const may = mayTakeOn(alert, accountId);
    if (holder?.id === accountId) {
      if (may) {
        await noteSign(ctx, tx, alert);
        await insertStep(tx, { alertId: id, at: ctx.now(), kind: 'still_on', accountId });
      }
      return answer(ctx, tx, actor, alert, { severity });
    }
    if (!may) throw new Refusal('ALERT_TAKEN', { by: holder?.name ?? '' });
    await takeOn(ctx, tx, alert, accountId, holder);
    return answer(ctx, tx, actor, alert, { severity, ...(holder && { from: holder.id }) });
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
      await storeClaim(tx, id, accountId, now, now);
      await insertStep(tx, { alertId: id, at: now, kind: 'claimed', accountId });
    }
    const noteSealed = note ? sealAbout(ctx, alert, note, notePlace(id)) : null;
    await storeClosing(tx, { id, accountId, now, outcome, noteSealed });
    await insertStep(tx, { alertId: id, at: now, kind: 'closed', accountId });
    await settleAll(ctx, tx, id);
    return answer(ctx, tx, actor, alert, { outcome });
  });
}
