import type { CrisisAlert, ReadOf } from '@medisense/contract';
import { isAdministrator } from '../access/actor.ts';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { answer, lockUnclosed, sealAbout, settleAll } from './alert-deed.ts';
import { reasonPlace } from './alert-shape.ts';
import { holderOf } from './crisis-alert.policy.ts';
import { insertStep, lockOnDuty, storeRelease } from './crisis-alert.store.ts';
import { offerAlert, offerByName } from './offer-alert.ts';

/**
 * Gives an alert out of one pair of hands into another: it is offered to the colleague, who takes it on within the usual
 * five minutes, or else it goes round as if nobody had had it. So nothing rests with somebody who has not seen it.
 */
export function handOverAlert(
  ctx: Context,
  call: Call,
  id: string,
  { to, from, reason }: ReadOf<'handOverCrisisAlert'>['body'],
): Promise<CrisisAlert> {
  const actor = actorOf(call);
  if (from !== actor.accountId && !isAdministrator(actor)) throw new Refusal('FORBIDDEN');
  return ctx.deed(call, async (tx) => {
    const alert = await lockUnclosed(tx, id);
    const holder = holderOf(alert);
    if (!holder) throw new Refusal('ALERT_NOT_HELD');
    if (holder.id !== from) throw new Refusal('ALERT_TAKEN', { by: holder.name });
    const colleague = to && to !== holder.id ? await lockOnDuty(tx, to) : undefined;
    if (to && !colleague) throw new Refusal('NOT_ON_DUTY');
    await storeRelease(tx, id);
    await insertStep(tx, {
      alertId: id,
      at: ctx.now(),
      kind: 'handed_over',
      accountId: actor.accountId,
      toAccountId: to,
      reasonSealed: sealAbout(ctx, alert, reason, reasonPlace(id)),
    });
    await settleAll(ctx, tx, id);
    const offered = { ...alert, before: holder.id };
    if (colleague) await offerByName(ctx, tx, offered, colleague);
    else await offerAlert(ctx, tx, offered, holder.id);
    return answer(ctx, tx, actor, alert, { to: to ?? 'queue' });
  });
}
