import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { notify, sendMail } from '../notification/index.ts';
import {
  findOnDuty,
  hasStep,
  insertStep,
  listAdministrators,
  nextOnDuty,
  offerAlone,
  type Staff,
  storeOffer,
} from './crisis-alert.store.ts';

const MINUTE = 60_000;
/** How long an offer stands before the next one is asked: five minutes for the first hour, then half an hour. */
export const patience = (turn: number): number => (turn <= 12 ? 5 : 30) * MINUTE;

export interface Offered {
  id: string;
  /** How often it has been offered. */
  turn: number;
  label: string;
  severity: number;
  /** Whom it was offered to last, or who has given it up. */
  before: string | null;
}

/**
 * Offers an alert to the next one on duty and sets the clock for the one after. With nobody on duty every active
 * administrator is asked at once; also, once, when the only one on duty has let it pass. `givenUpBy` is asked only when
 * there is nobody else.
 */
export async function offerAlert(ctx: Context, tx: Transaction, alert: Offered, givenUpBy?: string): Promise<void> {
  const now = ctx.now();
  await offerAlone(tx);
  const next = await nextOnDuty(tx, alert.id, givenUpBy);
  await setClock(ctx, tx, alert, next);
  const alone = next !== undefined && next.id === alert.before;
  const everybody = !next || (alone && !(await hasStep(tx, alert.id, 'asked_all')));
  if (next) {
    await insertStep(tx, { alertId: alert.id, at: now, kind: 'offered', accountId: next.id });
    await ask(ctx, tx, alert, next, false);
  }
  if (everybody) {
    await insertStep(tx, { alertId: alert.id, at: now, kind: 'asked_all' });
    for (const staff of await listAdministrators(tx)) {
      if (staff.id !== next?.id) await ask(ctx, tx, alert, staff, !next);
    }
  }
}

/** Offers an alert to one colleague by name: theirs to take on first, and the next one's when they do not. */
export async function offerByName(ctx: Context, tx: Transaction, alert: Offered, to: Staff): Promise<void> {
  await offerAlone(tx);
  await setClock(ctx, tx, alert, to);
  await insertStep(tx, { alertId: alert.id, at: ctx.now(), kind: 'offered', accountId: to.id });
  const { severity, label } = alert;
  const about = { kind: 'crisis-alert-handed', aboutId: alert.id, data: { severity, label } } as const;
  await notify(ctx, tx, { accountId: to.id, ...about });
  await sendMail(ctx, tx, { to: to.email, language: to.language, template: 'crisis-alert-handed', link: '/alerts' });
}

/**
 * Asks whoever an alert waits for once more, because it has become graver: the one it is offered to, and every administrator
 * where they were asked. The clock runs on, unless that one can no longer act: then it is the next one's turn.
 */
export async function askAgain(ctx: Context, tx: Transaction, alert: Offered): Promise<void> {
  const offered = alert.before ? await findOnDuty(tx, alert.before) : undefined;
  if (alert.before && !offered) return offerAlert(ctx, tx, alert);
  if (offered) await ask(ctx, tx, alert, offered, false);
  if (offered && !(await hasStep(tx, alert.id, 'asked_all'))) return;
  for (const staff of await listAdministrators(tx)) {
    if (staff.id !== offered?.id) await ask(ctx, tx, alert, staff, !offered);
  }
}

async function setClock(ctx: Context, tx: Transaction, { id, turn: before }: Offered, to: Staff | undefined) {
  const turn = before + 1;
  const passesOnAt = new Date(ctx.now().getTime() + patience(turn));
  await storeOffer(tx, { id, accountId: to?.id ?? null, turn, passesOnAt });
  await ctx.jobs.enqueue(tx, 'pass-on-alert', { alertId: id, turn }, { key: `alert ${id}`, runAt: passesOnAt });
}

async function ask(ctx: Context, tx: Transaction, alert: Offered, staff: Staff, nobodyOnDuty: boolean): Promise<void> {
  const { severity, label } = alert;
  await notify(ctx, tx, {
    accountId: staff.id,
    kind: 'crisis-alert',
    aboutId: alert.id,
    data: { severity, label, again: alert.turn > 0, nobodyOnDuty },
  });
  await sendMail(ctx, tx, { to: staff.email, language: staff.language, template: 'crisis-alert', link: '/alerts' });
}
