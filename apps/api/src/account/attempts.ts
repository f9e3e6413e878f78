import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { Refusal } from '../refusal.ts';
import { emailKey } from './account.store.ts';
import { countFailure, findBlock } from './credential.store.ts';

const keyOf = (what: string, email: string): Buffer =>
  createHash('sha256')
    .update(`${what} ${emailKey(email)}`)
    .digest();

/** Under what wrong passwords of an address are counted, known or not, wherever it is asked for. */
export const passwordKey = (email: string): Buffer => keyOf('sign-in', email);

/** Refuses while the address has to wait after too many wrong passwords. */
export async function refuseWhileBlocked(ctx: Context, key: Buffer): Promise<void> {
  if (!ctx.config.rateLimit) return;
  const block = await findBlock(ctx.db, key, ctx.now());
  if (!block) return;
  const seconds = Math.ceil((block.blocked_until.getTime() - ctx.now().getTime()) / 1000);
  throw new Refusal('TOO_MANY_REQUESTS', undefined, seconds);
}

export const countWrongPassword = (ctx: Context, db: Queryable, key: Buffer): Promise<void> =>
  countFailure(db, key, ctx.now());

/**
 * Whether one more mail of this kind may go to the address, and counts it: six at once, then with growing pauses, whoever
 * asks. Otherwise anybody could fill a mailbox, and each new link would end the one its owner is about to open.
 */
export async function mayMail(
  ctx: Context,
  tx: Transaction,
  kind: 'confirm-email' | 'already-registered' | 'reset-password',
  email: string,
): Promise<boolean> {
  if (!ctx.config.rateLimit) return true;
  const key = keyOf(`mail ${kind}`, email);
  if (await findBlock(tx, key, ctx.now())) return false;
  await countFailure(tx, key, ctx.now());
  return true;
}
