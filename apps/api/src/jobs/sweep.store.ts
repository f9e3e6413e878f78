import type { Database } from '../db/database.ts';
import { sql } from '../db/sql.ts';

const DAY = 86_400_000;

/**
 * Removes what has run out: holds, kept answers, links, sessions, throttles, old notices, and what is left of alerts
 * `shellMonths` after their person was erased. In slices, so that nothing waits. Gives the number of rows of each table that went.
 */
export async function sweep(db: Database, now: Date, shellMonths: number): Promise<Record<string, number>> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY);
  const slices = {
    // said twice: a hold that becomes a visit while this waits for it is looked at again, but only by the outer condition
    appointment: sql`delete from appointment where status = 'held' and hold_expires_at < ${now}
      and id in (select id from appointment where status = 'held' and hold_expires_at < ${now} limit 1000)`,
    idempotency_key: sql`delete from idempotency_key where (account_id, key) in (select account_id, key from idempotency_key where created_at < ${daysAgo(1)} limit 1000)`,
    link_token: sql`delete from link_token where hash in (select hash from link_token where expires_at < ${daysAgo(7)} limit 1000)`,
    session: sql`delete from session where id in (select id from session where coalesce(ended_at, expires_at) < ${daysAgo(30)} limit 1000)`,
    reset_request: sql`delete from reset_request where id in (select id from reset_request where requested_at < ${daysAgo(1)} limit 1000)`,
    credential_throttle: sql`delete from credential_throttle where key in (select key from credential_throttle where last_failure_at < ${daysAgo(1)} limit 1000)`,
    companion_person_day: sql`delete from companion_person_day where (patient_id, day) in (select patient_id, day from companion_person_day where day < ${daysAgo(35)}::date limit 1000)`,
    notification: sql`delete from notification where id in (select id from notification where created_at < ${daysAgo(90)} limit 1000)`,
    crisis_alert: sql`delete from crisis_alert where id in (select id from crisis_alert where patient_id is null
      and erased_at < ${now}::timestamptz - make_interval(months => ${shellMonths}::int) limit 1000)`,
  };
  const gone: Record<string, number> = {};
  for (const [table, slice] of Object.entries(slices)) {
    for (let round = 0, rows = 1000; round < 100 && rows === 1000; round++) {
      rows = await db.run(slice);
      if (rows > 0) gone[table] = (gone[table] ?? 0) + rows;
    }
  }
  return gone;
}
