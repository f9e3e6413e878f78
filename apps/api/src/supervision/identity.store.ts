import type { Queryable, Transaction } from '../db/database.ts';
import { sql } from '../db/sql.ts';

/** Everything that tells who a person is, as the record has it. */
export interface PersonRow {
  given_name: string;
  family_name: string;
  birth_date: string | null;
  phone: string | null;
  email: string | null;
  account_email: string | null;
  username: string | null;
  address_line: string;
  city: string;
  /** Names of the others the account acts for. */
  relatives: string[];
}
export const findPerson = (db: Queryable, patientId: string): Promise<PersonRow | undefined> =>
  db.row(sql`select p.given_name, p.family_name, p.birth_date, p.phone, p.email, a.email as account_email, a.username,
      p.address_line, p.city, array(select r.given_name from patient r
        where r.account_id = p.account_id and r.id <> p.id and r.erased_at is null limit 20) as relatives
    from patient p left join account a on a.id = p.account_id where p.id = ${patientId}`);

export interface NewOpening {
  id: string;
  conversationId: string | null;
  alertId: string | null;
  patientId: string;
  accountId: string;
  reasonSealed: Buffer;
  openedAt: Date;
  expiresAt: Date;
}
export async function insertOpening(tx: Transaction, o: NewOpening): Promise<void> {
  await tx.run(sql`insert into identity_opening
      (id, conversation_id, alert_id, patient_id, account_id, reason_sealed, opened_at, expires_at)
    values (${o.id}, ${o.conversationId}, ${o.alertId}, ${o.patientId}, ${o.accountId}, ${o.reasonSealed}, ${o.openedAt}, ${o.expiresAt})`);
}

/** Until when this account sees who is behind a thread or an alert; undefined when it does not. */
export async function openUntil(
  db: Queryable,
  about: { conversationId: string } | { alertId: string },
  accountId: string,
  now: Date,
): Promise<Date | undefined> {
  const place = 'alertId' in about ? sql`alert_id = ${about.alertId}` : sql`conversation_id = ${about.conversationId}`;
  const opening = await db.row<{ expires_at: Date }>(sql`select expires_at from identity_opening
    where ${place} and account_id = ${accountId} and expires_at > ${now} order by expires_at desc limit 1`);
  return opening?.expires_at;
}
