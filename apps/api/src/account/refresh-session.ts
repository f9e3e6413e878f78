import type { OutputOf } from '@medisense/contract';
import type { Call } from '../call.ts';
import { actorOf } from '../call.ts';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { findAccount } from './account.store.ts';
import {
  endOwnSession,
  endSession,
  endSessions,
  findSessionOfToken,
  insertRefreshToken,
  lockRefreshToken,
  useRefreshToken,
} from './session.store.ts';
import { finishSignIn } from './sign-in.ts';
import { hashSecret, newSecret } from './tokens.ts';

/**
 * Trades a refresh token for a new one. A token that was used before this request arrived is being replayed: its session
 * ends. Requests that were already on their way when the first one won (two tabs at once) each get a token of their own.
 */
export async function refreshSession(ctx: Context, call: Call): Promise<OutputOf<'refresh'>> {
  const token = call.refreshToken;
  if (!token) throw new Refusal('SESSION_ENDED');
  const hash = hashSecret(token);
  const outcome = await ctx.deed(call, async (tx) => {
    const free = await lockRefreshToken(tx, hash, { wait: false });
    const row = free ?? (await lockRefreshToken(tx, hash, { wait: true }));
    const now = ctx.now();
    if (!row || row.ended_at || row.expires_at <= now) throw ended(call);
    const replayed = free !== undefined && row.used_at !== null && row.used_at < call.arrivedAt;
    const about = { entity: 'session', id: row.session_id, detail: { replayed } };
    if (replayed) {
      await endSession(tx, row.session_id, now);
      return { result: undefined, about };
    }
    const { secret, hash: next } = newSecret();
    await insertRefreshToken(tx, next, row.session_id, now);
    // last, so that the moment of use is close to that of the answer
    if (!row.used_at) await useRefreshToken(tx, hash, row.session_id, ctx.now());
    return {
      result: { accountId: row.account_id, sessionId: row.session_id, secret, expiresAt: row.expires_at },
      about,
    };
  });
  const account = outcome && (await findAccount(ctx.db, outcome.accountId));
  if (!outcome || !account || account.status === 'suspended') throw ended(call);
  return finishSignIn(ctx, call, account, outcome);
}

function ended(call: Call): Refusal {
  call.setRefreshToken(null);
  return new Refusal('SESSION_ENDED');
}

/** Signs out: ends the session of the cookie or of the access token, and clears the cookie. */
export async function signOut(ctx: Context, call: Call): Promise<void> {
  call.setRefreshToken(null);
  const byCookie = call.refreshToken ? await findSessionOfToken(ctx.db, hashSecret(call.refreshToken)) : undefined;
  const ids = new Set([byCookie?.id, call.actor?.sessionId].filter((id) => id !== undefined));
  for (const id of ids) {
    await ctx.deed(call, async (tx) => {
      await endSession(tx, id, ctx.now());
      return { result: undefined, about: { entity: 'session', id } };
    });
  }
}

/** Ends one of the own sessions. */
export async function revokeSession(ctx: Context, call: Call, { id }: { id: string }): Promise<void> {
  const { accountId } = actorOf(call);
  await ctx.deed(call, async (tx) => {
    const count = await endOwnSession(tx, id, accountId, ctx.now());
    if (count === 0) throw new Refusal('NOT_FOUND');
    return { result: undefined, about: { entity: 'session', id } };
  });
}

/** Ends every session of the own account. */
export async function revokeAllSessions(ctx: Context, call: Call): Promise<void> {
  const { accountId } = actorOf(call);
  await ctx.deed(call, async (tx) => {
    const count = await endSessions(tx, accountId, ctx.now());
    return { result: undefined, about: { entity: 'account', id: accountId, detail: { count } } };
  });
}
