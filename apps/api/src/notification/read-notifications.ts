import type { Notification, ReadOf } from '@medisense/contract';
import { actorOf, type Call } from '../call.ts';
import type { Context } from '../context.ts';
import { decodeCursor, encodeCursor } from '../db/cursor.ts';
import { Refusal } from '../refusal.ts';
import {
  countUnread,
  listNotificationRows,
  markAllRead,
  markRead,
  type NotificationRow,
} from './notification.store.ts';

const asNotification = (row: NotificationRow): Notification => ({
  id: row.id,
  kind: row.kind,
  aboutId: row.about_id,
  data: row.data,
  createdAt: row.created_at.toISOString(),
  readAt: row.read_at?.toISOString() ?? null,
});

/** The own notices, the newest first; every few seconds somebody asks, so it is two short reads and nothing else. */
export async function listNotifications(ctx: Context, call: Call, query: ReadOf<'listNotifications'>['query']) {
  const { accountId } = actorOf(call);
  const limit = query.limit ?? 20;
  const before = decodeCursor(query.cursor, ['id'])?.[0];
  const [found, unread] = await Promise.all([
    listNotificationRows(ctx.db, accountId, { before, limit: limit + 1 }),
    countUnread(ctx.db, accountId),
  ]);
  const items = found.slice(0, limit).map(asNotification);
  const last = found.length > limit ? items.at(-1) : undefined;
  return { items, unread, ...(last && { nextCursor: encodeCursor([last.id]) }) };
}

export async function readNotification(ctx: Context, call: Call, id: string): Promise<Notification> {
  const row = await markRead(ctx.db, id, actorOf(call).accountId, ctx.now());
  if (!row) throw new Refusal('NOT_FOUND');
  return asNotification(row);
}

export async function readAllNotifications(ctx: Context, call: Call): Promise<{ unread: number }> {
  const { accountId } = actorOf(call);
  await markAllRead(ctx.db, accountId, ctx.now());
  return { unread: await countUnread(ctx.db, accountId) };
}
