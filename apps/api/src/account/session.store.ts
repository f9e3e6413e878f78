import type { Queryable } from '../db/database.ts';
import { nothing, sql } from '../db/sql.ts';

export interface SessionRow {
  id: string;
  device: string;
  created_at: Date;
  last_seen_at: Date;
}

export async function insertSession(
  db: Queryable,
  s: { id: string; accountId: string; device: string; now: Date; expiresAt: Date },
): Promise<void> {
  await db.run(sql`insert into session (id, account_id, device, created_at, last_seen_at, expires_at)
    values (${s.id}, ${s.accountId}, ${s.device}, ${s.now}, ${s.now}, ${s.expiresAt})`);
}
export async function insertRefreshToken(db: Queryable, hash: Buffer, sessionId: string, now: Date): Promise<void> {
  await db.run(sql`insert into refresh_token (hash, session_id, issued_at) values (${hash}, ${sessionId}, ${now})`);
}

export interface RefreshRow {
  session_id: string;
  account_id: string;
  used_at: Date | null;
  expires_at: Date;
  ended_at: Date | null;
}
/** Locks a refresh token, so that two uses come one after the other; without `wait` nothing when another use has it. */
export const lockRefreshToken = (db: Queryable, hash: Buffer, { wait }: { wait: boolean }) =>
  db.row<RefreshRow>(sql`select t.session_id, s.account_id, t.used_at, s.expires_at, s.ended_at
    from refresh_token t join session s on s.id = t.session_id where t.hash = ${hash}
    for update of t ${wait ? nothing : sql`skip locked`}`);
export async function useRefreshToken(db: Queryable, hash: Buffer, sessionId: string, now: Date): Promise<void> {
  await db.run(sql`update refresh_token set used_at = ${now} where hash = ${hash}`);
  await db.run(sql`update session set last_seen_at = ${now} where id = ${sessionId}`);
}

export const findSessionOfToken = (db: Queryable, hash: Buffer) =>
  db.row<{ id: string; account_id: string }>(
    sql`select s.id, s.account_id from refresh_token t join session s on s.id = t.session_id where t.hash = ${hash}`,
  );
export const endSession = (db: Queryable, id: string, now: Date) =>
  db.run(sql`update session set ended_at = ${now} where id = ${id} and ended_at is null`);
export const endOwnSession = (db: Queryable, id: string, accountId: string, now: Date) =>
  db.run(sql`update session set ended_at = ${now} where id = ${id} and account_id = ${accountId} and ended_at is null`);
/** Ends all sessions of an account, except one where given. */
export const endSessions = (db: Queryable, accountId: string, now: Date, except: string | null = null) =>
  db.run(sql`update session set ended_at = ${now}
    where account_id = ${accountId} and ended_at is null and id is distinct from ${except}::uuid`);
export const listLiveSessions = (db: Queryable, accountId: string, now: Date) =>
  db.rows<SessionRow>(sql`select id, device, created_at, last_seen_at from session
    where account_id = ${accountId} and ended_at is null and expires_at > ${now} order by last_seen_at desc limit 100`);
