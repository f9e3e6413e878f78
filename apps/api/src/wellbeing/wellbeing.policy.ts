import type { Series } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import { type Sql, sql } from '../db/sql.ts';
import { ownOrInCare } from '../patient/index.ts';

/**
 * A person reads their own; whoever has them in care reads a series only while the person shares it; administrators
 * never do. On `patient p`; `series` is a column or a value.
 */
export function mayReadSeries(actor: Actor, series: Sql): Sql {
  if (actor.role === 'patient') return ownOrInCare(actor);
  return sql`${ownOrInCare(actor)} and exists (select 1 from wellbeing_sharing s
    where s.patient_id = p.id and s.series = ${series})`;
}
export const moodSeries: Sql = sql`${'mood' satisfies Series}`;

/** Changing and deleting are for the person alone, whoever may read. */
export const mayChange = (actor: Actor): Sql => (actor.role === 'patient' ? ownOrInCare(actor) : sql`false`);
