import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { sendMail } from '../notification/index.ts';
import { Refusal } from '../refusal.ts';
import {
  type AccountRecord,
  findAccount,
  findAccountByEmail,
  lockAccount,
  lockWithPassword,
  setPassword,
} from './account.store.ts';
import { countWrongPassword, mayMail, passwordKey, refuseWhileBlocked } from './attempts.ts';
import {
  clearFailures,
  insertLinkToken,
  insertResetRequest,
  takeLinkToken,
  takeResetRequest,
} from './credential.store.ts';
import { checkPassword, hashPassword, isGuessable } from './passwords.ts';
import { endSessions } from './session.store.ts';
import { hashSecret, newSecret } from './tokens.ts';

const RESET_MINUTES = 30;
const receipt = { status: 'check_mail' as const };
const place = (id: string) => `reset_request.email:${id}` as const;

/** Takes down that a link is wanted. Whether the address is known is looked up later, by a job: the answer cannot tell. */
export async function requestPasswordReset(ctx: Context, call: Call, { email }: { email: string }) {
  return ctx.deed(call, async (tx) => {
    const id = ctx.newId();
    await insertResetRequest(tx, id, ctx.sealing.sealSystem(email, place(id)), ctx.now());
    await ctx.jobs.enqueue(tx, 'answer-reset-request', { requestId: id });
    return { result: receipt, about: { entity: 'reset_request', id } };
  });
}

/** The job behind a request: sends the link where there is an account. Idempotent: the request is used up with it. */
export async function answerResetRequest(ctx: Context, { requestId }: { requestId: string }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const request = await takeResetRequest(tx, requestId);
    if (!request) return;
    const account = await findAccountByEmail(tx, ctx.sealing.openSystem(request.email_sealed, place(requestId)));
    if (!account || account.status === 'suspended') return;
    if (!(await mayMail(ctx, tx, 'reset-password', account.email))) return;
    const { secret, hash } = newSecret();
    const now = ctx.now();
    const expiresAt = new Date(now.getTime() + RESET_MINUTES * 60_000);
    await insertLinkToken(tx, { hash, accountId: account.id, purpose: 'reset-password', expiresAt, now });
    await sendMail(ctx, tx, {
      to: account.email,
      language: account.language,
      template: 'reset-password',
      link: `/reset-password#${secret}`,
    });
  });
}

/** Sets a new password by link and ends every session of the account. */
export async function confirmPasswordReset(ctx: Context, call: Call, body: { token: string; password: string }) {
  if (await isGuessable(body.password, [])) throw new Refusal('WEAK_PASSWORD', { field: 'body.password' });
  const hash = await hashPassword(body.password);
  return ctx.deed(call, async (tx) => {
    const link = await takeLinkToken(tx, hashSecret(body.token), 'reset-password', ctx.now());
    const account = link && (await lockAccount(tx, link.account_id));
    if (!account) throw new Refusal('LINK_INVALID');
    await setPassword(tx, account.id, hash);
    await endSessions(tx, account.id, ctx.now());
    await clearFailures(tx, passwordKey(account.email));
    await sendMail(ctx, tx, {
      to: account.email,
      language: account.language,
      template: 'password-changed',
      link: '/forgot-password',
    });
    return { result: { status: 'done' as const }, about: { entity: 'account', id: account.id } };
  });
}

/** Changes the own password; other sessions end. */
export async function changePassword(ctx: Context, call: Call, body: { currentPassword: string; newPassword: string }) {
  const actor = actorOf(call);
  const account: AccountRecord | undefined = await findAccount(ctx.db, actor.accountId);
  if (!account) throw new Refusal('SESSION_ENDED');
  const throttleKey = passwordKey(account.email);
  await refuseWhileBlocked(ctx, throttleKey);
  if (!(await checkPassword(account.password_hash, body.currentPassword))) {
    await countWrongPassword(ctx, ctx.db, throttleKey);
    throw new Refusal('WRONG_CREDENTIALS');
  }
  if (await isGuessable(body.newPassword, [account.username, account.email])) {
    throw new Refusal('WEAK_PASSWORD', { field: 'body.newPassword' });
  }
  const hash = await hashPassword(body.newPassword);
  await ctx.deed(call, async (tx) => {
    if (!(await lockWithPassword(tx, account.id, account.password_hash))) throw new Refusal('WRONG_CREDENTIALS');
    await setPassword(tx, account.id, hash);
    await endSessions(tx, account.id, ctx.now(), actor.sessionId);
    await sendMail(ctx, tx, {
      to: account.email,
      language: account.language,
      template: 'password-changed',
      link: '/forgot-password',
    });
    return { result: undefined, about: { entity: 'account', id: account.id } };
  });
}
