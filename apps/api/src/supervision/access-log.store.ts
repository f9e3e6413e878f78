import { type Colleague, colleagueIn } from '../access/colleague.ts';
import type { Queryable } from '../db/database.ts';
import { nothing, sql } from '../db/sql.ts';

/** One look of somebody else at a person's record, from the audit log. */
export interface LookRow {
  id: string;
  at: Date;
  event: string;
  entity: string | null;
  detail: Record<string, unknown> | null;
  account_id: string | null;
  who: Colleague | null;
  patient_id: string;
  given_name: string;
  family_name: string;
  data_key_sealed: Buffer;
  reason_sealed: Buffer | null;
  opening_id: string | null;
}

/** Looks at the records of an account's persons by anybody but the account itself, the newest first. */
export const listLooks = (
  db: Queryable,
  accountId: string,
  { events, before, limit }: { events: readonly string[]; before: string | undefined; limit: number },
): Promise<LookRow[]> =>
  db.rows(sql`select e.id, e.at, e.event, e.entity, e.detail, e.account_id, ${colleagueIn(sql`e.account_id`)} as who,
      e.patient_id, p.given_name, p.family_name, p.data_key_sealed, o.reason_sealed, o.id as opening_id
    from audit_event e join patient p on p.id = e.patient_id
    left join identity_opening o on e.entity = 'identity_opening' and o.id = e.entity_id
    where e.patient_id in (select id from patient where account_id = ${accountId} and erased_at is null)
      and e.account_id is distinct from ${accountId} and e.account_id is not null and e.event = any(${events}::text[])
      ${before ? sql`and e.id < ${before}` : nothing} order by e.id desc limit ${limit}`);
