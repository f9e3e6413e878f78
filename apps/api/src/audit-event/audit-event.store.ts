import type { Queryable } from '../db/database.ts';
import { joined, sql } from '../db/sql.ts';

/** One line of the log: who, what, which record, when. `detail` holds codes and counts, never words of a person. */
export interface AuditLine {
  id: string;
  at: Date;
  event: string;
  accountId: string | null;
  role: string | null;
  entity: string | null;
  entityId: string | null;
  patientId: string | null;
  requestId: string;
  detail: Record<string, string | number | boolean | null> | null;
}

const line = (l: AuditLine) =>
  sql`(${l.id}, ${l.at}, ${l.event}, ${l.accountId}, ${l.role}, ${l.entity}, ${l.entityId}, ${l.patientId}, ${l.requestId}, ${l.detail ? JSON.stringify(l.detail) : null})`;

/** Adds one line, in the transaction of the deed. */
export async function insertAuditLine(tx: Queryable, l: AuditLine): Promise<void> {
  await tx.run(
    sql`insert into audit_event (id, at, event, account_id, role, entity, entity_id, patient_id, request_id, detail)
        values ${joined([line(l)], ', ')}`,
  );
}

/**
 * Adds a batch of reads in one statement of one fixed shape, whatever their number. Durable against a crash of this
 * process and of the database; a power cut can lose the last few hundred milliseconds of reads, never a deed.
 */
export async function insertAuditLines(db: Queryable, lines: readonly AuditLine[]): Promise<void> {
  const column = <K extends keyof AuditLine>(key: K) => lines.map((l) => l[key]);
  await db.run(
    sql`with quick as (select set_config('synchronous_commit', 'off', true))
        insert into audit_event (id, at, event, account_id, role, entity, entity_id, patient_id, request_id, detail)
        select u.* from quick, unnest(
          ${column('id')}::uuid[], ${column('at')}::timestamptz[], ${column('event')}::text[],
          ${column('accountId')}::uuid[], ${column('role')}::text[], ${column('entity')}::text[],
          ${column('entityId')}::uuid[], ${column('patientId')}::uuid[], ${column('requestId')}::text[],
          ${lines.map((l) => (l.detail ? JSON.stringify(l.detail) : null))}::jsonb[]) u`,
  );
}
