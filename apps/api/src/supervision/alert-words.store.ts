import type { AlertSource } from '@medisense/contract';
import type { Queryable, Transaction } from '../db/database.ts';
import { sql } from '../db/sql.ts';

/** An alert with what is needed to open what it heard. */
export interface DeskAlert {
  id: string;
  state: 'open' | 'claimed' | 'closed';
  patient_id: string;
  data_key_sealed: Buffer;
  /** Who acts for the person. */
  account_id: string | null;
}
const columns = sql`l.id, l.state, l.patient_id, p.data_key_sealed, p.account_id`;
const alerts = sql`crisis_alert l join patient p on p.id = l.patient_id and p.erased_at is null`;

export const findDeskAlert = (db: Queryable, id: string): Promise<DeskAlert | undefined> =>
  db.row(sql`select ${columns} from ${alerts} where l.id = ${id}`);
/** The same, neither closed nor erased before the transaction ends. */
export const lockDeskAlert = (tx: Transaction, id: string): Promise<DeskAlert | undefined> =>
  tx.row(sql`select ${columns} from ${alerts} where l.id = ${id} for share of l, p`);

/** Something an alert heard outside of threads. */
export interface HeardRow {
  at: Date;
  source: Exclude<AlertSource, 'conversation'>;
  source_id: string | null;
  severity: number | null;
}
/** The newest twenty, oldest first; one that was heard twice (a note written anew) stands once. */
export async function listHeard(db: Queryable, alertId: string): Promise<HeardRow[]> {
  const rows = await db.rows<HeardRow>(sql`select at, source, source_id, severity from (
      select distinct on (source, coalesce(source_id::text, id::text)) id, at, source, source_id, severity
      from alert_step where alert_id = ${alertId} and source <> 'conversation'
      order by source, coalesce(source_id::text, id::text), id desc) s
    order by id desc limit 20`);
  return rows.reverse();
}
