import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { notify } from '../notification/index.ts';
import { type AlertRow, insertAlert, insertStep, lockOpenAlert, nextOnDuty, storeRise } from './crisis-alert.store.ts';
import { offerAlert } from './offer-alert.ts';

export interface Raised {
  conversation: { id: string; patientId: string; pseudonym: string };
  /** The message that showed it; null when the person said so at a check-in. */
  messageId: string | null;
  label: string;
  /** 0 to 4. */
  severity: number;
}

/**
 * Calls the staff to a thread, in the transaction of the message. A thread has one alert that is not closed: a graver
 * message raises it, any other one changes nothing.
 */
export async function raiseAlert(ctx: Context, tx: Transaction, raised: Raised): Promise<void> {
  const { conversation, messageId, label, severity } = raised;
  const open = await lockOpenAlert(tx, conversation.id);
  if (open) return rise(ctx, tx, open, raised);
  const id = ctx.newId();
  const now = ctx.now();
  await insertAlert(tx, {
    id,
    conversationId: conversation.id,
    patientId: conversation.patientId,
    messageId,
    pseudonym: conversation.pseudonym,
    label,
    severity,
    raisedAt: now,
    nobodyOnDuty: (await nextOnDuty(tx, id)) === undefined,
  });
  await insertStep(tx, { alertId: id, at: now, kind: 'raised', severity });
  await offerAlert(ctx, tx, { id, turn: 0, label, severity, before: null });
}

async function rise(ctx: Context, tx: Transaction, open: AlertRow, { messageId, label, severity }: Raised) {
  if (severity <= open.severity) return;
  await storeRise(tx, { id: open.id, label, severity, messageId });
  await insertStep(tx, { alertId: open.id, at: ctx.now(), kind: 'rose', severity });
  const told = open.claimer?.id;
  if (told) {
    const data = { severity, label };
    await notify(ctx, tx, { accountId: told, kind: 'crisis-alert-rose', aboutId: open.id, data });
  }
}

/** What the person answers to "are you safe?": `safe` is noted on the alert, which stays; `not_safe` is the gravest there is. */
export async function noteCheckIn(
  ctx: Context,
  tx: Transaction,
  { conversation, answer, label }: Pick<Raised, 'conversation' | 'label'> & { answer: 'safe' | 'not_safe' },
): Promise<void> {
  if (answer === 'not_safe') {
    return raiseAlert(ctx, tx, { conversation, messageId: null, label, severity: 4 });
  }
  const open = await lockOpenAlert(tx, conversation.id);
  if (open) await insertStep(tx, { alertId: open.id, at: ctx.now(), kind: 'person_safe' });
}
