import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { type AlertRow, lockAlert, overdueAlerts } from './crisis-alert.store.ts';
import { offerAlert } from './offer-alert.ts';
import { watchHolder } from './watch-holder.ts';

const LATE = 60_000;

/**
 * The job of an alert's clock: it passes on what nobody has taken on, and looks after whoever has. It was made for one turn:
 * once that turn is over (closed or passed on by another run), or its clock was set anew, it does nothing. One that comes a minute too early or more (clocks that disagree) leaves the alert
 * to the sweep.
 */
export async function passOnAlert(ctx: Context, { alertId, turn }: { alertId: string; turn: number }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const alert = await lockAlert(tx, alertId);
    if (!alert || alert.state === 'closed' || alert.turn !== turn) return;
    if (alert.passes_on_at && alert.passes_on_at.getTime() - ctx.now().getTime() >= LATE) return;
    await (alert.state === 'open' ? passOn : watchHolder)(ctx, tx, alert);
  });
}

/** Offers an alert to the next one now. The alert is locked. */
export const passOn = (ctx: Context, tx: Transaction, alert: AlertRow): Promise<void> =>
  offerAlert(ctx, tx, { ...alert, before: alert.offered?.id ?? null });

/** Passes on what no job has: one that failed for good, or was lost with the tables of the runner. */
export async function passOnOverdue(ctx: Context): Promise<void> {
  const overdue = await overdueAlerts(ctx.db, new Date(ctx.now().getTime() - LATE));
  for (const { id, turn } of overdue) await passOnAlert(ctx, { alertId: id, turn });
}
