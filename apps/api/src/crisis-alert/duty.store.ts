import type { Colleague } from '../access/colleague.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { type Sql, sql } from '../db/sql.ts';

export interface DutyRow extends Colleague {
  since: Date | null;
}
const eligible = sql`a.status = 'active' and a.role in ('administrator', 'doctor')`;

/** Those on duty first; `also` who else is listed. */
export const listDutyRows = (db: Queryable, also: Sql): Promise<DutyRow[]> =>
  db.rows(sql`select a.id, a.role, d.since,
      coalesce(nullif(trim(p.title || ' ' || p.given_name || ' ' || p.family_name), ''), a.username) as name
    from account a left join duty d on d.account_id = a.id left join practitioner p on p.account_id = a.id
    where ${eligible} and (d.since is not null or ${also})
    order by d.since is null, d.since, a.role, name, a.id limit 500`);
export const everybody: Sql = sql`true`;
export const onlyAccount = (accountId: string): Sql => sql`a.id = ${accountId}`;

/** Whether this account can be on duty; locked against being suspended meanwhile. */
export const mayServe = async (tx: Transaction, accountId: string): Promise<boolean> =>
  (await tx.row(sql`select 1 as found from account a where a.id = ${accountId} and ${eligible} for share of a`)) !==
  undefined;
/** True when that was a change. */
export const goOnDuty = async (tx: Transaction, accountId: string, now: Date): Promise<boolean> =>
  (await tx.run(sql`insert into duty (account_id, since) values (${accountId}, ${now}) on conflict do nothing`)) === 1;
export const goOffDuty = async (tx: Transaction, accountId: string): Promise<boolean> =>
  (await tx.run(sql`delete from duty where account_id = ${accountId}`)) === 1;
