import type { OutputOf } from '@medisense/contract';
import type { Call } from '../call.ts';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { Refusal } from '../refusal.ts';
import { type AccountRecord, findAccountByEmail, lockWithPassword, setPassword } from './account.store.ts';
import { accountShape } from './account-shape.ts';
import { countWrongPassword, passwordKey, refuseWhileBlocked } from './attempts.ts';
import { clearFailures } from './credential.store.ts';
import { checkPassword, hashPassword, needsRehash } from './passwords.ts';
import { insertRefreshToken, insertSession } from './session.store.ts';
import { ACCESS_SECONDS, issueAccessToken, newSecret } from './tokens.ts';

type SignedIn = OutputOf<'login'>;
const HOUR = 3_600_000;
/** A patient's phone stays signed in for a month; staff sign in each working day (ASVS 5.0 V7.3). */
export const sessionHours = (role: string): number => (role === 'patient' ? 24 * 30 : 12);

/**
 * Signs in. Known and unknown addresses, right and wrong passwords take the same work and time, and share one count of
 * failures by address; a suspended account learns so only with the right password.
 */
export async function signIn(ctx: Context, call: Call, body: { email: string; password: string }): Promise<SignedIn> {
  const throttleKey = passwordKey(body.email);
  await refuseWhileBlocked(ctx, throttleKey);
  const account = await findAccountByEmail(ctx.db, body.email);
  const matches = await checkPassword(account?.password_hash, body.password);
  if (!account || !matches) {
    await countWrongPassword(ctx, ctx.db, throttleKey);
    throw new Refusal('WRONG_CREDENTIALS');
  }
  if (account.status === 'suspended') throw new Refusal('ACCOUNT_SUSPENDED');
  const rehashed = needsRehash(account.password_hash) ? await hashPassword(body.password) : undefined;
  const started = await ctx.deed(call, async (tx) => {
    if (!(await lockWithPassword(tx, account.id, account.password_hash))) throw new Refusal('WRONG_CREDENTIALS');
    await clearFailures(tx, throttleKey);
    if (rehashed) await setPassword(tx, account.id, rehashed);
    const result = await startSession(ctx, tx, call, account);
    return { result, about: { entity: 'account', id: account.id } };
  });
  return finishSignIn(ctx, call, account, started);
}

interface Started {
  sessionId: string;
  secret: string;
  expiresAt: Date;
}

/** Opens a session with its first refresh token. */
async function startSession(ctx: Context, tx: Transaction, call: Call, account: AccountRecord): Promise<Started> {
  const now = ctx.now();
  const sessionId = ctx.newId();
  const expiresAt = new Date(now.getTime() + sessionHours(account.role) * HOUR);
  await insertSession(tx, { id: sessionId, accountId: account.id, device: call.device, now, expiresAt });
  const { secret, hash } = newSecret();
  await insertRefreshToken(tx, hash, sessionId, now);
  return { sessionId, secret, expiresAt };
}

/** Gives the client its two tokens: the refresh token as cookie, the access token in the body. */
export async function finishSignIn(
  ctx: Context,
  call: Call,
  account: AccountRecord,
  started: Started,
): Promise<SignedIn> {
  call.setRefreshToken(started.secret, started.expiresAt);
  return {
    accessToken: await issueAccessToken(ctx, account.id, started.sessionId),
    expiresIn: ACCESS_SECONDS,
    account: accountShape(account),
  };
}
