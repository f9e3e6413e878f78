import type { AccountRow, ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { accountConditions, listAccountRows, lockAccount, storePrivileges } from './account.store.ts';
import { accountRowShape } from './account-shape.ts';

/** Grants and revokes privileges of an administrator or a doctor; the account's next request is judged by them. */
export function setPrivileges(
  ctx: Context,
  call: Call,
  id: string,
  { privileges }: ReadOf<'setPrivileges'>['body'],
): Promise<AccountRow> {
  const { accountId } = actorOf(call);
  return ctx.deed(call, async (tx) => {
    const account = await lockAccount(tx, id);
    if (!account || (account.role !== 'administrator' && account.role !== 'doctor')) throw new Refusal('NOT_FOUND');
    await storePrivileges(tx, { accountId: id, privileges, grantedBy: accountId, now: ctx.now() });
    const [row] = await listAccountRows(tx, [accountConditions.withId(id)], 1);
    if (!row) throw new Refusal('NOT_FOUND');
    const detail = { privileges: privileges.join(' ') };
    return { result: accountRowShape(row), about: { entity: 'account', id, detail } };
  });
}
