import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { notify, sendMail } from '../notification/index.ts';
import { settleAll, settleSilence } from './alert-deed.ts';
import { holderOf } from './crisis-alert.policy.ts';
import {
  type AlertRow,
  findStaff,
  insertStep,
  listAdministrators,
  listOthersOnDuty,
  storeClaim,
  storeRelease,
  storeSign,
  storeWatch,
} from './crisis-alert.store.ts';
import { offerAlert } from './offer-alert.ts';
import { isUnheard, nextInSilence, quietPeriod, silenceOf } from './silence.policy.ts';

type Holder = NonNullable<ReturnType<typeof holderOf>>;
const MINUTE = 60_000;

/** Puts an alert into these hands, and starts the clock that listens to them. `from`: a silent colleague, who is told. */
export async function takeOn(ctx: Context, tx: Transaction, alert: AlertRow, accountId: string, from: Holder | null) {
  const { id, severity, label } = alert;
  const now = ctx.now();
  const looksAt = await setLook(ctx, tx, alert, now.getTime() + quietPeriod(severity));
  await storeClaim(tx, id, accountId, now, looksAt);
  const step = from ? ({ kind: 'taken_from', toAccountId: from.id } as const) : ({ kind: 'claimed' } as const);
  await insertStep(tx, { alertId: id, at: now, accountId, ...step });
  await settleAll(ctx, tx, id);
  if (!from) return;
  await notify(ctx, tx, { accountId: from.id, kind: 'crisis-alert-taken', aboutId: id, data: { severity, label } });
}

/** Whoever has it on has done something on the alert itself: a silence is over, and the clock starts anew. */
export async function noteSign(ctx: Context, tx: Transaction, alert: AlertRow): Promise<void> {
  const now = ctx.now();
  const looksAt = await setLook(ctx, tx, alert, now.getTime() + quietPeriod(alert.severity));
  await storeSign(tx, alert.id, now, looksAt);
  await settleSilence(ctx, tx, alert.id);
}

/** It has become graver (`alert` says how grave it is now) in hands that are still there: they have less time, and where they are silent the others are called once more. */
export async function hurryHolder(ctx: Context, tx: Transaction, alert: AlertRow, holder: Holder): Promise<void> {
  const soonest = ctx.now().getTime() + quietPeriod(alert.severity);
  const looksAt = Math.min(alert.passes_on_at?.getTime() ?? soonest, soonest);
  await storeWatch(tx, { ...alert, looksAt: await setLook(ctx, tx, alert, looksAt) });
  if (isUnheard(alert)) await callOthers(ctx, tx, alert, holder);
}

/** Somebody has it on who can no longer sign in: it goes round as if nobody had it. */
export async function goRoundAgain(ctx: Context, tx: Transaction, alert: AlertRow): Promise<void> {
  await storeRelease(tx, alert.id);
  await settleAll(ctx, tx, alert.id);
  await offerAlert(ctx, tx, { ...alert, before: alert.claimer?.id ?? null });
}

/**
 * Looks whether whoever has an alert on has done something about it since: if not they are reminded, and a period later the
 * others are called, each once in a silence. Then it only goes on looking, because a deed may begin a new one. The alert is
 * locked, somebody has it on, and its clock has run out.
 */
export async function watchHolder(ctx: Context, tx: Transaction, alert: AlertRow): Promise<void> {
  const holder = holderOf(alert);
  if (!holder) return goRoundAgain(ctx, tx, alert);
  const now = ctx.now();
  const period = quietPeriod(alert.severity);
  const next = nextInSilence(alert);
  // a job that comes a few seconds early does what it was made for
  const due = next && next.at <= Math.max(now.getTime(), alert.passes_on_at?.getTime() ?? 0);
  if (!silenceOf(alert)) await settleSilence(ctx, tx, alert.id);
  const looksAt = await setLook(ctx, tx, alert, due || !next ? now.getTime() + period : next.at);
  if (!due) return storeWatch(tx, { ...alert, looksAt });
  if (next.step === 'remind') {
    await storeWatch(tx, { id: alert.id, reminded_at: now, called_again_at: null, looksAt });
    await insertStep(tx, { alertId: alert.id, at: now, kind: 'reminded', accountId: holder.id });
    return remind(ctx, tx, alert, holder);
  }
  await storeWatch(tx, { ...alert, called_again_at: now, looksAt });
  await insertStep(tx, { alertId: alert.id, at: now, kind: 'called_again', accountId: holder.id });
  return callOthers(ctx, tx, alert, holder);
}

async function remind(ctx: Context, tx: Transaction, alert: AlertRow, holder: Holder): Promise<void> {
  const staff = await findStaff(tx, holder.id);
  const notice = { kind: 'crisis-alert-quiet', aboutId: alert.id, data: told(ctx, alert) } as const;
  await notify(ctx, tx, { accountId: holder.id, ...notice });
  if (!staff) return;
  const { email: to, language } = staff;
  await sendMail(ctx, tx, { to, language, template: 'crisis-alert-quiet', link: '/alerts' });
}

/** Everybody else on duty at once, for the round has been; every other administrator where there is nobody. */
async function callOthers(ctx: Context, tx: Transaction, alert: AlertRow, holder: Holder): Promise<void> {
  const onDuty = await listOthersOnDuty(tx, holder.id);
  const others = onDuty.length > 0 ? onDuty : await listAdministrators(tx);
  const notice = { kind: 'crisis-alert-unheard', aboutId: alert.id, data: told(ctx, alert) } as const;
  for (const { id, email, language } of others) {
    if (id === holder.id) continue;
    await notify(ctx, tx, { accountId: id, ...notice });
    await sendMail(ctx, tx, { to: email, language, template: 'crisis-alert-unheard', link: '/alerts' });
  }
}

function told(ctx: Context, { severity, label, holder_deed_at }: AlertRow) {
  const now = ctx.now().getTime();
  return { severity, label, minutes: Math.round((now - (holder_deed_at?.getTime() ?? now)) / MINUTE) };
}

async function setLook(ctx: Context, tx: Transaction, { id, turn }: AlertRow, at: number): Promise<Date> {
  const runAt = new Date(at);
  await ctx.jobs.enqueue(tx, 'pass-on-alert', { alertId: id, turn }, { key: `alert ${id}`, runAt });
  return runAt;
}
