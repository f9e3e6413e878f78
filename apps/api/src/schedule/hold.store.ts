import { type Queryable, sqlState, type Transaction, violated } from '../db/database.ts';
import { nothing, type Sql, sql } from '../db/sql.ts';
import type { WorkingTime } from './availability.ts';
import { type ScheduleRow, scheduleColumns, workingTimeOf } from './schedule.store.ts';

const EXCLUSION_VIOLATION = '23P01';

/** Whether the database itself refused an overlap of one practitioner's visits. */
export const isOverlap = (error: unknown): boolean =>
  sqlState(error) === EXCLUSION_VIOLATION && violated(error) === 'appointment_no_overlap';

/**
 * A wait for one's turn with a practitioner's agenda, until the end of the transaction. Everything that takes time in an
 * agenda takes this first, then at most one patient's or account's turn: in that order no two can wait for each other,
 * which they would in the exclusion constraint.
 */
export const agendaTurn = (practitionerId: Sql): Sql =>
  sql`pg_advisory_xact_lock(1, hashtext(${practitionerId}::text))`;
export const patientTurn = (patientId: Sql): Sql => sql`pg_advisory_xact_lock(2, hashtext(${patientId}::text))`;
const holderTurn = (accountId: Sql): Sql => sql`pg_advisory_xact_lock(3, hashtext(${accountId}::text))`;

/** Overlap with [start, end), as a condition on an appointment. */
const inTheWay = (wanted: { practitionerId: string; start: Date; end: Date }) =>
  sql`practitioner_id = ${wanted.practitionerId} and tstzrange(start_at, end_at, '[)') && tstzrange(${wanted.start}::timestamptz, ${wanted.end}::timestamptz, '[)')
    and status in ('held', 'requested', 'confirmed', 'checked_in', 'completed')`;

/** Deletes the holds in the way that do not count: expired ones, and the account's own, which the new claim replaces. */
export const deleteIdleHolds = (
  wanted: { practitionerId: string; start: Date; end: Date },
  accountId: string,
  now: Date,
): Sql => sql`delete from appointment where ${inTheWay(wanted)}
    and status = 'held' and (hold_expires_at <= ${now} or held_by = ${accountId}) returning 1`;

/** Selects a row where something stands in the way, other than those idle holds and the visit `exceptId` itself. */
export const selectTaken = (
  wanted: { practitionerId: string; start: Date; end: Date },
  accountId: string,
  now: Date,
  exceptId?: string,
): Sql => sql`select 1 from appointment where ${inTheWay(wanted)}
    and not (status = 'held' and (hold_expires_at <= ${now} or held_by = ${accountId}))
    ${exceptId === undefined ? nothing : sql`and id <> ${exceptId}`} limit 1`;

/** Waits for the agenda and the account; the working time of a practitioner of the directory. */
export async function openAgendaForHold(
  tx: Transaction,
  accountId: string,
  practitionerId: string,
): Promise<WorkingTime | undefined> {
  const row = await tx.row<ScheduleRow>(sql`
    with agenda as materialized (select ${agendaTurn(sql`${practitionerId}::uuid`)}),
      holder as materialized (select ${holderTurn(sql`${accountId}::uuid`)} from agenda)
    select ${scheduleColumns(sql`pr`)} from holder, practitioner pr
    where pr.id = ${practitionerId} and pr.listed`);
  return row && workingTimeOf(row);
}

export interface NewHold {
  id: string;
  practitionerId: string;
  accountId: string;
  start: Date;
  end: Date;
  wallStart: string;
  timeZone: string;
  expiresAt: Date;
  now: Date;
}

/** Inserts a hold unless the time is taken or the account already holds `most` others. */
export async function insertHold(tx: Transaction, hold: NewHold, most: number): Promise<'held' | 'taken' | 'too many'> {
  const { id, practitionerId, accountId, now } = hold;
  try {
    const row = await tx.row<{ taken: boolean; held: boolean }>(sql`
      with gone as (${deleteIdleHolds(hold, accountId, now)}),
        taken as materialized (${selectTaken(hold, accountId, now)}),
        others as materialized (
          select count(*) as n from appointment o where o.status = 'held' and o.held_by = ${accountId}
            and o.hold_expires_at > ${now} and not (o.practitioner_id = ${practitionerId}
              and tstzrange(o.start_at, o.end_at, '[)') && tstzrange(${hold.start}::timestamptz, ${hold.end}::timestamptz, '[)'))),
        made as (
          insert into appointment (id, practitioner_id, status, start_at, end_at, wall_start, time_zone,
            held_by, hold_expires_at, created_by, created_at)
          select ${id}::uuid, ${practitionerId}::uuid, 'held', ${hold.start}::timestamptz, ${hold.end}::timestamptz,
            ${hold.wallStart}, ${hold.timeZone}, ${accountId}::uuid, ${hold.expiresAt}::timestamptz, ${accountId}::uuid,
            ${now}::timestamptz
          -- counting the deleted makes the deletion come first
          from (select count(*) from gone) swept, others
          where others.n < ${most} and not exists (select 1 from taken)
          returning 1)
      select exists (select 1 from taken) as taken, exists (select 1 from made) as held`);
    if (row?.held) return 'held';
    return row?.taken ? 'taken' : 'too many';
  } catch (error) {
    if (isOverlap(error)) return 'taken';
    throw error;
  }
}

/** Deletes the account's own hold, expired or not; whether there was one. */
export async function deleteHold(tx: Queryable, id: string, accountId: string): Promise<boolean> {
  return (
    (await tx.run(sql`delete from appointment where id = ${id} and status = 'held' and held_by = ${accountId}`)) > 0
  );
}
