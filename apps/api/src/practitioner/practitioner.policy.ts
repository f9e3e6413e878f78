import { type Actor, isAdministrator } from '../access/actor.ts';
import { type Sql, sql } from '../db/sql.ts';

/** A profile with what the directory hides is for the practitioner itself and for administrators (on `practitioner p`). */
export function ownProfile(actor: Actor): Sql {
  if (isAdministrator(actor)) return sql`true`;
  return actor.practitionerId ? sql`p.id = ${actor.practitionerId}` : sql`false`;
}
