import type { NotificationData, NotificationKind } from '@medisense/contract';
import type { Queryable, Transaction } from '../db/database.ts';
import { nothing, sql } from '../db/sql.ts';

export interface NotificationRow {
  id: string;
  kind: NotificationKind;
  about_id: string | null;
  data: NotificationData;
  created_at: Date;
  read_at: Date | null;
}
const columns = sql`n.id, n.kind, n.about_id, n.data, n.created_at, n.read_at`;

export async function insertNotification(
  tx: Transaction,
  n: Omit<NotificationRow, 'read_at'> & { account_id: string },
): Promise<void> {
  await tx.run(sql`insert into notification (id, account_id, kind, about_id, data, created_at)
    values (${n.id}, ${n.account_id}, ${n.kind}, ${n.about_id}, ${JSON.stringify(n.data)}::jsonb, ${n.created_at})`);
}

export const listNotificationRows = (
  db: Queryable,
  accountId: string,
  { before, limit }: { before: string | undefined; limit: number },
): Promise<NotificationRow[]> =>
  db.rows(sql`select ${columns} from notification n where n.account_id = ${accountId}
    ${before ? sql`and n.id < ${before}` : nothing} order by n.id desc limit ${limit}`);

export async function countUnread(db: Queryable, accountId: string): Promise<number> {
  const found = await db.row<{ n: number }>(
    sql`select count(*) as n from notification where account_id = ${accountId} and read_at is null`,
  );
  return found?.n ?? 0;
}

export const markRead = (
  db: Queryable,
  id: string,
  accountId: string,
  now: Date,
): Promise<NotificationRow | undefined> =>
  db.row(sql`update notification n set read_at = coalesce(n.read_at, ${now})
    where n.id = ${id} and n.account_id = ${accountId} returning ${columns}`);

export const markAllRead = (db: Queryable, accountId: string, now: Date): Promise<number> =>
  db.run(sql`update notification set read_at = ${now} where account_id = ${accountId} and read_at is null`);

/** An older unread notice of the same kind about the same thing says nothing more than the new one. */
export const markReadBefore = (
  tx: Transaction,
  n: { accountId: string; kind: NotificationKind; aboutId: string; now: Date },
): Promise<number> =>
  tx.run(sql`update notification set read_at = ${n.now}
    where about_id = ${n.aboutId} and account_id = ${n.accountId} and kind = ${n.kind} and read_at is null`);

/** What a thing was announced with is settled for everybody once somebody has dealt with it. */
export const markReadAbout = (tx: Transaction, kind: NotificationKind, aboutId: string, now: Date): Promise<number> =>
  tx.run(sql`update notification set read_at = ${now}
    where about_id = ${aboutId} and kind = ${kind} and read_at is null`);
