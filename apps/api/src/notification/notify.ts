import type { NotificationData, NotificationKind } from '@medisense/contract';
import type { Context } from '../context.ts';
import type { Transaction } from '../db/database.ts';
import { insertNotification, markReadAbout, markReadBefore } from './notification.store.ts';

export interface Notice {
  /** Who is told. */
  accountId: string;
  kind: NotificationKind;
  /** What it is about: the id of the entity that the kind speaks of. */
  aboutId?: string;
  /** Ids, codes and counts only, never words about a person. */
  data?: NotificationData;
}

/**
 * Tells an account something, in the transaction of the deed: it shows in the bell, and nowhere else. An unread notice of
 * the same kind about the same thing gives way to it.
 */
export async function notify(ctx: Pick<Context, 'newId' | 'now'>, tx: Transaction, notice: Notice): Promise<void> {
  const { accountId, kind, aboutId } = notice;
  if (aboutId) await markReadBefore(tx, { accountId, kind, aboutId, now: ctx.now() });
  await insertNotification(tx, {
    id: ctx.newId(),
    account_id: accountId,
    kind,
    about_id: aboutId ?? null,
    data: notice.data ?? {},
    created_at: ctx.now(),
  });
}

/** Takes the notices of a kind about one thing as read, for everybody: somebody has dealt with it. */
export async function settleNotices(
  ctx: Pick<Context, 'now'>,
  tx: Transaction,
  kind: NotificationKind,
  aboutId: string,
): Promise<void> {
  await markReadAbout(tx, kind, aboutId, ctx.now());
}
