import { type Identifiers, identifierColumns } from '../access/identifiers.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { sql } from '../db/sql.ts';

/** The person, then the others their account acts for; empty once the person is erased. */
export const listPersons = (db: Queryable, patientId: string): Promise<Identifiers[]> =>
  db.rows(sql`select ${identifierColumns} from patient self
    join patient p on (p.id = self.id or p.account_id = self.account_id) and p.erased_at is null
    left join account a on a.id = p.account_id
    where self.id = ${patientId} and self.erased_at is null order by p.id <> self.id, p.id limit 50`);

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
