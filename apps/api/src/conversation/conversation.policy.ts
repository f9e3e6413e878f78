import type { Actor } from '../access/actor.ts';
import { type Sql, sql } from '../db/sql.ts';

/**
 * A thread belongs to the account that writes in it, and to nobody else: whoever cares for the person does not read it,
 * and those in charge only through supervision. On `conversation c` joined with `patient p`.
 */
export const isOwnThread = (actor: Actor): Sql =>
  actor.role === 'patient' ? sql`(c.account_id = ${actor.accountId} and p.erased_at is null)` : sql`false`;
