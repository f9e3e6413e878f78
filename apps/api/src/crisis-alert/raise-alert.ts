import type { AlertSource } from '@medisense/contract';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { notify } from '../notification/index.ts';
import { pseudonym } from '../pseudonym.ts';
import {
  type AlertRow,
  hearAlone,
  insertAlert,
  insertStep,
  lockOpenAlert,
  lockOpenAlertOf,
  lockThreadlessAlertOf,
  nextOnDuty,
  storeRise,
  storeThread,
} from './crisis-alert.store.ts';
import { offerAlert } from './offer-alert.ts';

/** What was noticed. */
interface Noticed {
  label: string;
  /** 0 to 4. */
  severity: number;
}
export interface Raised extends Noticed {
  conversation: { id: string; patientId: string; pseudonym: string };
  /** The message that showed it; null when the person said so at a check-in. */
  messageId: string | null;
}
/** Danger heard outside of a thread. */
export interface Heard extends Noticed {
  patientId: string;
  source: Exclude<AlertSource, 'conversation'>;
  /** The note, answer or report; null where nothing of it is kept. */
  sourceId: string | null;
}

/**
 * Calls the staff to a thread, in the transaction of the message. A thread has one alert that is not closed: a graver
 * message raises it, any other one changes nothing. One that the person raised outside of a thread becomes that of the
 * thread, so that one person is in one pair of hands.
 */
export async function raiseAlert(ctx: Context, tx: Transaction, raised: Raised): Promise<void> {
  const { conversation, messageId, label, severity } = raised;
  await hearAlone(tx, conversation.patientId);
  const what = { source: 'conversation', sourceId: null, messageId, label, severity } as const;
  const open = await lockOpenAlert(tx, conversation.id);
  if (open) return rise(ctx, tx, open, what);
  const adopted = await lockThreadlessAlertOf(tx, conversation.patientId);
  if (!adopted) return begin(ctx, tx, { ...what, ...conversation, conversationId: conversation.id });
  await storeThread(tx, adopted.id, conversation.id);
  await rise(ctx, tx, adopted, what);
  if (severity <= adopted.severity) await noteAgain(ctx, tx, adopted, what);
}

/**
 * Calls the staff to a person whose danger was heard outside of a thread, in the transaction that keeps it. While an
 * alert of the person is not closed, this joins it: graver makes that one graver, the rest is noted on it.
 */
export async function raiseAlertOutsideThreads(ctx: Context, tx: Transaction, heard: Heard): Promise<void> {
  await hearAlone(tx, heard.patientId);
  const open = await lockOpenAlertOf(tx, heard.patientId);
  const what = { ...heard, messageId: null };
  if (!open) return begin(ctx, tx, { ...what, conversationId: null, pseudonym: pseudonym() });
  await rise(ctx, tx, open, what);
  if (heard.severity <= open.severity) await noteAgain(ctx, tx, open, what);
}

type What = Noticed & { source: AlertSource; sourceId: string | null; messageId: string | null };

async function begin(
  ctx: Context,
  tx: Transaction,
  what: What & { patientId: string; conversationId: string | null; pseudonym: string },
) {
  const { label, severity, source, sourceId } = what;
  const id = ctx.newId();
  const now = ctx.now();
  const nobodyOnDuty = (await nextOnDuty(tx, id)) === undefined;
  await insertAlert(tx, { ...what, id, raisedAt: now, nobodyOnDuty });
  await insertStep(tx, { alertId: id, at: now, kind: 'raised', severity, source, sourceId });
  await offerAlert(ctx, tx, { id, turn: 0, label, severity, before: null });
}

async function rise(ctx: Context, tx: Transaction, open: AlertRow, what: What) {
  const { messageId, label, severity, source, sourceId } = what;
  if (severity <= open.severity) return;
  await storeRise(tx, { id: open.id, label, severity, messageId });
  await insertStep(tx, { alertId: open.id, at: ctx.now(), kind: 'rose', severity, source, sourceId });
  const told = open.claimer?.id;
  if (told) {
    const data = { severity, label };
    await notify(ctx, tx, { accountId: told, kind: 'crisis-alert-rose', aboutId: open.id, data });
  }
}

const noteAgain = (ctx: Context, tx: Transaction, open: AlertRow, { severity, source, sourceId }: What) =>
  insertStep(tx, { alertId: open.id, at: ctx.now(), kind: 'repeated', severity, source, sourceId });

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
