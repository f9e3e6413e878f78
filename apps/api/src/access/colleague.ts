import type { Role } from '@medisense/contract';
import { type Sql, sql } from '../db/sql.ts';
import type { Actor } from './actor.ts';

/** A member of staff as others see them. */
export interface Colleague {
  id: string;
  name: string;
  role: Role;
}

/** The account in a column as a `Colleague` (JSON), null without one; professionals by their name, others by their user name. */
export const colleagueIn = (column: Sql): Sql => sql`(select jsonb_build_object('id', a.id, 'role', a.role, 'name',
    coalesce(nullif(trim(p.title || ' ' || p.given_name || ' ' || p.family_name), ''), a.username))
  from account a left join practitioner p on p.account_id = a.id where a.id = ${column})`;

/** As the contract shows it to this actor. */
export const asColleague = (who: Colleague | null, actor: Actor) =>
  who && { accountId: who.id, name: who.name, role: who.role, me: who.id === actor.accountId };
