import type { DutyList } from '@medisense/contract';
import { type Actor, isAdministrator } from '../access/actor.ts';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { Refusal } from '../refusal.ts';
import { type AlertRow, alertsInHandsOf, lockAlert } from './crisis-alert.store.ts';
import { everybody, goOffDuty, goOnDuty, listDutyRows, mayServe, onlyAccount } from './duty.store.ts';
import { passOn } from './pass-on-alert.ts';

/** Who is on duty, and oneself; administrators see everybody who could be. */
export const listDuty = (ctx: Context, call: Call): Promise<DutyList> => dutyFor(ctx.db, actorOf(call));

async function dutyFor(db: Queryable, actor: Actor): Promise<DutyList> {
  const rows = await listDutyRows(db, isAdministrator(actor) ? everybody : onlyAccount(actor.accountId));
  return {
    items: rows.map((row) => ({
      accountId: row.id,
      name: row.name,
      role: row.role,
      me: row.id === actor.accountId,
      onDuty: row.since !== null,
      since: row.since?.toISOString() ?? null,
    })),
  };
}

/**
 * Puts somebody on duty or off. Who comes on is offered what nobody could be offered; what somebody who leaves was
 * offered and has not taken on goes to the next one.
 */
export function setDuty(ctx: Context, call: Call, accountId: string, onDuty: boolean): Promise<DutyList> {
  const actor = actorOf(call);
  return ctx.deed(call, async (tx) => {
    if (!(await mayServe(tx, accountId))) throw new Refusal('NOT_FOUND');
    const changed = onDuty ? await goOnDuty(tx, accountId, ctx.now()) : await goOffDuty(tx, accountId);
    if (changed) await offerAnew(ctx, tx, onDuty ? null : accountId);
    const result = await dutyFor(tx, actor);
    return { result, about: { entity: 'account', id: accountId, detail: { onDuty } } };
  });
}

async function offerAnew(ctx: Context, tx: Transaction, inHandsOf: string | null): Promise<void> {
  for (const { id } of await alertsInHandsOf(tx, inHandsOf)) {
    await passOn(ctx, tx, (await lockAlert(tx, id)) as AlertRow);
  }
}
