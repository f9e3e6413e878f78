import type { Queryable, Transaction } from '../db/database.ts';
import { nothing, type Sql, sql } from '../db/sql.ts';

export interface MailRow {
  id: string;
  to_sealed: Buffer;
  subject: string;
  text_sealed: Buffer;
  state: 'queued' | 'sent' | 'kept' | 'failed';
  attempts: number;
  created_at: Date;
  sent_at: Date | null;
}
const columns = sql`id, to_sealed, subject, text_sealed, state, attempts, created_at, sent_at`;

export async function insertMail(db: Queryable, m: MailRow): Promise<void> {
  await db.run(sql`insert into outbox (id, to_sealed, subject, text_sealed, state, attempts, created_at)
    values (${m.id}, ${m.to_sealed}, ${m.subject}, ${m.text_sealed}, ${m.state}, ${m.attempts}, ${m.created_at})`);
}
export const findMail = (db: Queryable, id: string) =>
  db.row<MailRow>(sql`select ${columns} from outbox where id = ${id}`);
/** Lets this transaction wait for somebody else longer than others may; ended in the middle, a mail that went out would go again. */
export async function allowSilence(tx: Transaction, milliseconds: number): Promise<void> {
  await tx.run(sql`select set_config('idle_in_transaction_session_timeout', ${String(milliseconds)}, true)`);
}
/** Locks a mail that still has to go out; another worker that holds it makes this return nothing. */
export const lockQueuedMail = (db: Queryable, id: string) =>
  db.row<MailRow>(
    sql`select ${columns} from outbox where id = ${id} and state in ('queued', 'failed') for update skip locked`,
  );
export async function markMail(db: Queryable, id: string, state: MailRow['state'], sentAt: Date | null): Promise<void> {
  await db.run(sql`update outbox set state = ${state}, sent_at = ${sentAt}, attempts = attempts + 1 where id = ${id}`);
}
export const listMailRows = (
  db: Queryable,
  query: { state?: string | undefined; before?: string | undefined; limit: number },
) => {
  const state: Sql = query.state ? sql`and state = ${query.state}` : nothing;
  const before: Sql = query.before ? sql`and id < ${query.before}` : nothing;
  return db.rows<MailRow>(
    sql`select ${columns} from outbox where true ${state} ${before} order by id desc limit ${query.limit}`,
  );
};
