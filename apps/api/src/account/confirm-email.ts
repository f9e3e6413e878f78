import type { Call } from '../call.ts';
import { actorOf } from '../call.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { sendMail } from '../notification/index.ts';
import { Refusal } from '../refusal.ts';
import { type AccountRecord, lockAccount, setStatus } from './account.store.ts';
import { mayMail } from './attempts.ts';
import { insertLinkToken, takeLinkToken } from './credential.store.ts';
import { hashSecret, newSecret } from './tokens.ts';

const CONFIRM_MINUTES = 60;

/** Sends the link that confirms an address; it works once and for an hour. */
export async function sendConfirmation(ctx: Context, tx: Transaction, account: AccountRecord): Promise<void> {
  const { secret, hash } = newSecret();
  const now = ctx.now();
  const expiresAt = new Date(now.getTime() + CONFIRM_MINUTES * 60_000);
  await insertLinkToken(tx, { hash, accountId: account.id, purpose: 'confirm-email', expiresAt, now });
  // the secret travels in the fragment: it reaches neither a server log nor a Referer
  await sendMail(ctx, tx, {
    to: account.email,
    language: account.language,
    template: 'confirm-email',
    link: `/confirm-email#${secret}`,
  });
}

/** Confirms an address: patients become active, professionals pending. */
export async function confirmEmail(ctx: Context, call: Call, { token }: { token: string }) {
  return ctx.deed(call, async (tx) => {
    const link = await takeLinkToken(tx, hashSecret(token), 'confirm-email', ctx.now());
    const account = link && (await lockAccount(tx, link.account_id));
    if (!account) throw new Refusal('LINK_INVALID');
    const status =
      account.status !== 'unconfirmed' ? account.status : account.role === 'patient' ? 'active' : 'pending';
    await setStatus(tx, account.id, status);
    return { result: { status }, about: { entity: 'account', id: account.id, detail: { status } } };
  });
}

/** Sends the confirmation of the signed-in account once more. */
export async function resendConfirmation(ctx: Context, call: Call) {
  const { accountId } = actorOf(call);
  return ctx.deed(call, async (tx) => {
    const account = await lockAccount(tx, accountId);
    if (!account) throw new Refusal('SESSION_ENDED');
    if (account.status !== 'unconfirmed') throw new Refusal('ALREADY_DONE');
    if (await mayMail(ctx, tx, 'confirm-email', account.email)) await sendConfirmation(ctx, tx, account);
    return { result: { status: 'check_mail' as const }, about: { entity: 'account', id: accountId } };
  });
}
