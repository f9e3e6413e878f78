import { type Actor, isAdministrator } from '../access/actor.ts';
import { keepsAgendaOf } from '../access/relations.ts';
import { type Sql, sql } from '../db/sql.ts';
import { ownOrInCare } from '../patient/index.ts';

/** Who may list, make and answer reports: the account that acts for the person, and whoever has it in care. */
export const mayKeepReports = ownOrInCare;

/**
 * A report is also for the practitioner (and its assistants) whose visit it is attached to, as long as that visit has
 * neither been declined nor cancelled. On `symptom_report r` joined with `patient p`. Never for administrators.
 */
export function mayReadReport(actor: Actor): Sql {
  if (isAdministrator(actor)) return sql`false`;
  if (actor.role === 'patient') return ownOrInCare(actor);
  return sql`p.erased_at is null and ((${ownOrInCare(actor)}) or exists (select 1 from appointment a
    where a.symptom_report_id = r.id and a.status not in ('held', 'declined', 'cancelled')
      and ${keepsAgendaOf(actor, sql`a.practitioner_id`)}))`;
}
