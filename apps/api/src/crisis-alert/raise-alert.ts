import type { AlertSource } from '@medisense/contract';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { notify } from '../notification/index.ts';
import { pseudonym } from '../pseudonym.ts';
import { holderOf } from './crisis-alert.policy.ts';
import {
  type AlertRow,
  hearAlone,
  insertAlert,
  insertStep,
  lockOpenAlertOf,
  nextOnDuty,
  storeHeard,
} from './crisis-alert.store.ts';
import { askAgain, offerAlert } from './offer-alert.ts';
import { goRoundAgain, hurryHolder } from './watch-holder.ts';

/** What was noticed. */
interface Noticed {
  label: string;
  /** 0 to 4. */
  severity: number;
}
export interface Raised extends Noticed {
  conversation: { id: string; patientId: string; pseudonym: string };
}
/** Danger heard outside of a thread. */
export interface Heard extends Noticed {
  patientId: string;
  source: Exclude<AlertSource, 'conversation'>;
  /** The note, answer or report; null where nothing of it is kept. */
  sourceId: string | null;
}
type What = Noticed & { patientId: string; source: AlertSource; sourceId: string | null; pseudonym: string };

/** Calls the staff to a person who is in danger in a thread, in the transaction of the message. */
export function raiseAlert(ctx: Context, tx: Transaction, { conversation, label, severity }: Raised): Promise<void> {
  const { id: sourceId, patientId, pseudonym } = conversation;
  return hear(ctx, tx, { label, severity, patientId, pseudonym, source: 'conversation', sourceId });
}

/** Calls the staff to a person whose danger was heard outside of a thread, in the transaction that keeps it. */
export const raiseAlertOutsideThreads = (ctx: Context, tx: Transaction, heard: Heard): Promise<void> =>
  hear(ctx, tx, { ...heard, pseudonym: pseudonym() });

/** A person has one alert that is not closed, whatever is heard of them wherever: the first begins it, the rest joins it. */
async function hear(ctx: Context, tx: Transaction, what: What): Promise<void> {
  await hearAlone(tx, what.patientId);
  const open = await lockOpenAlertOf(tx, what.patientId);
  return open ? join(ctx, tx, open, what) : begin(ctx, tx, what);
}

async function begin(ctx: Context, tx: Transaction, what: What): Promise<void> {
  const { label, severity, source, sourceId } = what;
  const id = ctx.newId();
  const now = ctx.now();
  const nobodyOnDuty = (await nextOnDuty(tx, id)) === undefined;
  await insertAlert(tx, { ...what, id, raisedAt: now, nobodyOnDuty });
  await insertStep(tx, { alertId: id, at: now, kind: 'raised', severity, source, sourceId });
  await offerAlert(ctx, tx, { id, turn: 0, label, severity, before: null });
}

/**
 * Adds to the open alert: it rises and never falls, and its clock runs on. Whoever has it on hears of it in the bell; when
 * they can no longer act it goes round again; one that has become graver while it waits, or in silent hands, calls again.
 */
async function join(ctx: Context, tx: Transaction, open: AlertRow, what: What): Promise<void> {
  const { source, sourceId } = what;
  const graver = what.severity > open.severity;
  const { label, severity } = graver ? what : open;
  const kind = graver ? 'rose' : 'repeated';
  await storeHeard(tx, { id: open.id, source, label, severity });
  await insertStep(tx, { alertId: open.id, at: ctx.now(), kind, severity: what.severity, source, sourceId });
  const holder = holderOf(open);
  if (holder) {
    const told = graver ? 'crisis-alert-rose' : 'crisis-alert-more';
    const data = { severity: what.severity, label: what.label };
    await notify(ctx, tx, { accountId: holder.id, kind: told, aboutId: open.id, data });
    if (graver) await hurryHolder(ctx, tx, { ...open, label, severity }, holder);
    return;
  }
  if (open.state === 'claimed') return goRoundAgain(ctx, tx, { ...open, label, severity });
  if (graver) await askAgain(ctx, tx, { ...open, label, severity, before: open.offered?.id ?? null });
}

/** What the person answers to "are you safe?": `safe` is noted on the alert, which stays; `not_safe` is the gravest there is. */
export async function noteCheckIn(
  ctx: Context,
  tx: Transaction,
  { conversation, answer, label }: Pick<Raised, 'conversation' | 'label'> & { answer: 'safe' | 'not_safe' },
): Promise<void> {
  if (answer === 'not_safe') return raiseAlert(ctx, tx, { conversation, label, severity: 4 });
  const open = await lockOpenAlertOf(tx, conversation.patientId);
  if (open) await insertStep(tx, { alertId: open.id, at: ctx.now(), kind: 'person_safe' });
}
