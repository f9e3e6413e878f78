import type { OutputOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { notify } from '../notification/index.ts';
import { Refusal } from '../refusal.ts';
import { contactWithConsent } from '../safety-plan/index.ts';
import { holderOf } from './crisis-alert.policy.ts';
import { hasStep, insertStep, lockAlert } from './crisis-alert.store.ts';
import { noteSign } from './watch-holder.ts';

/** The contact the person trusts, for whoever has the alert on; noted on the alert, and the person is told once. */
export function getAlertContact(ctx: Context, call: Call, id: string): Promise<OutputOf<'getAlertContact'>> {
  const { accountId } = actorOf(call);
  return ctx.deed(call, async (tx) => {
    const alert = await lockAlert(tx, id);
    if (!alert?.patient_id || holderOf(alert)?.id !== accountId) throw new Refusal('NOT_FOUND');
    await noteSign(ctx, tx, alert);
    const found = await contactWithConsent(ctx, tx, alert.patient_id);
    if (found && !(await hasStep(tx, id, 'contact_read', accountId))) {
      await insertStep(tx, { alertId: id, at: ctx.now(), kind: 'contact_read', accountId });
      const told = found.accountId;
      if (told) await notify(ctx, tx, { accountId: told, kind: 'trusted-contact-read', aboutId: id });
    }
    return {
      result: { contact: found?.contact ?? null },
      about: { entity: 'crisis_alert', id, patientId: alert.patient_id, detail: { found: found !== null } },
    };
  });
}
