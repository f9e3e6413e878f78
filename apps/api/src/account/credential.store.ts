import type { Queryable } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export type LinkPurpose = 'confirm-email' | 'reset-password';

/** A link replaces the earlier unused ones of its purpose. */
export async function insertLinkToken(
  db: Queryable,
  link: { hash: Buffer; accountId: string; purpose: LinkPurpose; expiresAt: Date; now: Date },
): Promise<void> {
  await db.run(
    sql`delete from link_token where account_id = ${link.accountId} and purpose = ${link.purpose} and used_at is null`,
  );
  await db.run(sql`insert into link_token (hash, account_id, purpose, expires_at)
    values (${link.hash}, ${link.accountId}, ${link.purpose}, ${link.expiresAt})`);
}
/** Uses a link up: its account, or nothing when it is unknown, of another purpose, used or too old. */
export const takeLinkToken = (db: Queryable, hash: Buffer, purpose: LinkPurpose, now: Date) =>
  db.row<{ account_id: string }>(sql`update link_token set used_at = ${now}
    where hash = ${hash} and purpose = ${purpose} and used_at is null and expires_at > ${now} returning account_id`);

export async function insertResetRequest(db: Queryable, id: string, emailSealed: Buffer, now: Date): Promise<void> {
  await db.run(sql`insert into reset_request (id, email_sealed, requested_at) values (${id}, ${emailSealed}, ${now})`);
}
export const takeResetRequest = (db: Queryable, id: string) =>
  db.row<{ email_sealed: Buffer; requested_at: Date }>(
    sql`delete from reset_request where id = ${id} returning email_sealed, requested_at`,
  );

export const findBlock = (db: Queryable, key: Buffer, now: Date) =>
  db.row<{ blocked_until: Date }>(
    sql`select blocked_until from credential_throttle where key = ${key} and blocked_until > ${now}`,
  );
/**
 * Counts a failure. From the sixth within 15 minutes on, the wait doubles: 2, 4, 8 … at most 300 seconds; nobody is
 * locked out for good.
 */
export async function countFailure(db: Queryable, key: Buffer, now: Date): Promise<void> {
  const forgotten = new Date(now.getTime() - 15 * 60_000);
  await db.run(sql`insert into credential_throttle as t (key, failures, last_failure_at, blocked_until)
    values (${key}, 1, ${now}, ${now})
    on conflict (key) do update set
      failures = case when t.last_failure_at < ${forgotten} then 1 else t.failures + 1 end,
      last_failure_at = excluded.last_failure_at,
      blocked_until = case when t.last_failure_at < ${forgotten} or t.failures + 1 < 6 then excluded.last_failure_at
        else excluded.last_failure_at + make_interval(secs => least(300, 2 ^ least(t.failures + 1 - 5, 9))) end`);
}
export async function clearFailures(db: Queryable, key: Buffer): Promise<void> {
  await db.run(sql`delete from credential_throttle where key = ${key}`);
}
