import type { Database } from '../db/database.ts';
import { sql } from '../db/sql.ts';

const DAY = 86_400_000;

/** Removes what has run out: holds, kept answers, links, sessions, throttles, old notices. In slices, so that nothing waits. */
export async function sweep(db: Database, now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY);
  const slices = [
    // said twice: a hold that becomes a visit while this waits for it is looked at again, but only by the outer condition
    sql`delete from appointment where status = 'held' and hold_expires_at < ${now}
      and id in (select id from appointment where status = 'held' and hold_expires_at < ${now} limit 1000)`,
    sql`delete from idempotency_key where (account_id, key) in (select account_id, key from idempotency_key where created_at < ${daysAgo(1)} limit 1000)`,
    sql`delete from link_token where hash in (select hash from link_token where expires_at < ${daysAgo(7)} limit 1000)`,
    sql`delete from session where id in (select id from session where coalesce(ended_at, expires_at) < ${daysAgo(30)} limit 1000)`,
    sql`delete from reset_request where id in (select id from reset_request where requested_at < ${daysAgo(1)} limit 1000)`,
    sql`delete from credential_throttle where key in (select key from credential_throttle where last_failure_at < ${daysAgo(1)} limit 1000)`,
    sql`delete from companion_person_day where (patient_id, day) in (select patient_id, day from companion_person_day where day < ${daysAgo(35)}::date limit 1000)`,
    sql`delete from notification where id in (select id from notification where created_at < ${daysAgo(90)} limit 1000)`,
  ];
  for (const slice of slices) {
    for (let round = 0; round < 100 && (await db.run(slice)) === 1000; round++);
  }
}
