import type { Patient } from '@medisense/contract';
import { type Actor, isAdministrator } from '../access/actor.ts';
import { actsFor, caresFor } from '../access/relations.ts';
import { type Sql, sql } from '../db/sql.ts';

/** Clinical content is for the account that acts for a person and for whoever has it in care (on `patient p`). */
export function ownOrInCare(actor: Actor): Sql {
  const relation = actor.role === 'patient' ? actsFor(actor, sql`p.account_id`) : caresFor(actor, sql`p.id`);
  return sql`p.erased_at is null and ${relation}`;
}

/** Identities are for those and for administrators. An erased person is out of everybody's reach. */
export const withinReach = (actor: Actor): Sql =>
  isAdministrator(actor) ? sql`p.erased_at is null` : ownOrInCare(actor);

/** Erasing is for the account that acts for the person, and for administrators; whoever cares asks one of them. */
export function mayErase(actor: Actor): Sql {
  return actor.role === 'patient' || isAdministrator(actor) ? withinReach(actor) : sql`false`;
}

/** A patient's state is clinical content: administrators do not see it. */
export const seesState = (actor: Actor): boolean => !isAdministrator(actor);

/** What the actor may do with a person within reach. */
export function abilitiesOn(actor: Actor): Patient['abilities'] {
  return actor.role === 'patient' || isAdministrator(actor) ? ['update', 'delete', 'book'] : ['update', 'book'];
}
