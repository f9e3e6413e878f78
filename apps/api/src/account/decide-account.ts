import type { AccountRow, ReadOf } from '@medisense/contract';
import type { AccountStatus } from '../access/actor.ts';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { decodeCursor, encodeCursor } from '../db/cursor.ts';
import { nameKey } from '../name-key.ts';
import { sendMail } from '../notification/index.ts';
import { listPractitioner } from '../practitioner/index.ts';
import { Refusal } from '../refusal.ts';
import { accountConditions, listAccountRows, lockAccount, setStatus } from './account.store.ts';
import { accountRowShape } from './account-shape.ts';
import { endSessions } from './session.store.ts';

type Decision = 'approve' | 'decline' | 'suspend' | 'reinstate';

/** From which states a decision can be taken, where it leads, and whether the professional is then in the directory. */
const decisions: Record<Decision, { from: AccountStatus[]; to: AccountStatus; listed: boolean }> = {
  approve: { from: ['pending', 'declined'], to: 'active', listed: true },
  decline: { from: ['pending'], to: 'declined', listed: false },
  suspend: { from: ['active'], to: 'suspended', listed: false },
  reinstate: { from: ['suspended'], to: 'active', listed: true },
};

/** Takes a decision about an account. A suspended account's sessions end; professionals are told by mail. */
export async function decideAccount(ctx: Context, call: Call, id: string, decision: Decision): Promise<AccountRow> {
  const actor = actorOf(call);
  const { from, to, listed } = decisions[decision];
  return ctx.deed(call, async (tx) => {
    const account = await lockAccount(tx, id);
    if (!account) throw new Refusal('NOT_FOUND');
    if (!from.includes(account.status) || account.id === actor.accountId)
      throw new Refusal('NOT_NOW', { status: account.status });
    await setStatus(tx, id, to);
    if (account.role === 'doctor' || account.role === 'assistant') await listPractitioner(tx, id, listed);
    if (to === 'suspended') await endSessions(tx, id, ctx.now());
    if (decision === 'approve' || decision === 'decline') {
      const template = decision === 'approve' ? 'account-approved' : 'account-declined';
      await sendMail(ctx, tx, { to: account.email, language: account.language, template, link: '/sign-in' });
    }
    const [row] = await listAccountRows(tx, [accountConditions.withId(id)], 1);
    if (!row) throw new Refusal('NOT_FOUND');
    return { result: accountRowShape(row), about: { entity: 'account', id, detail: { status: to } } };
  });
}

/** Accounts for the administrator, the newest first. `q` is the start of a name or of the e-mail. */
export async function listAccounts(ctx: Context, call: Call, query: ReadOf<'listAccounts'>['query']) {
  const limit = query.limit ?? 20;
  const after = decodeCursor(query.cursor, ['id']);
  const { startsWith, withStatus, withRole, before } = accountConditions;
  const where = [
    ...(query.status ? [withStatus(query.status)] : []),
    ...(query.role ? [withRole(query.role)] : []),
    ...(query.q ? [startsWith(nameKey(query.q))] : []),
    ...(after ? [before(after[0])] : []),
  ];
  const rows = await listAccountRows(ctx.db, where, limit + 1);
  const items = rows.slice(0, limit).map(accountRowShape);
  await ctx.read(call, { entity: 'account', detail: { count: items.length } });
  const last = items.at(-1);
  return rows.length > limit && last ? { items, nextCursor: encodeCursor([last.id]) } : { items };
}
