import type { Actor } from '../access/actor.ts';
import { keepsAgendaOf } from '../access/relations.ts';
import type { Queryable } from '../db/database.ts';
import { nothing, type Sql, sql } from '../db/sql.ts';
import type { WorkingTime } from './availability.ts';
import type { Interval } from './intervals.ts';
import { dayOf } from './wall-clock.ts';

/** What `scheduleColumns` selects. */
export interface ScheduleRow {
  time_zone: string;
  slot_minutes: number;
  bookable_days_ahead: number | null;
  weekly: [weekday: number, start: number, end: number][];
  absences: [from: string, to: string][];
}

/** Columns that make a WorkingTime, for a query of one's own over `practitioner`; `practitioner` is its alias. */
export const scheduleColumns = (practitioner: Sql): Sql => sql`
  ${practitioner}.time_zone, ${practitioner}.slot_minutes, ${practitioner}.bookable_days_ahead,
  array(select array[w.weekday, w.start_minute, w.end_minute] from weekly_hours w
    where w.practitioner_id = ${practitioner}.id order by w.weekday, w.start_minute limit 70) as weekly,
  array(select array[ab.from_date::text, ab.to_date::text] from absence ab
    where ab.practitioner_id = ${practitioner}.id order by ab.from_date limit 200) as absences`;

/** Reads what `scheduleColumns` selected. */
export const workingTimeOf = (row: ScheduleRow): WorkingTime => ({
  timeZone: row.time_zone,
  slotMinutes: row.slot_minutes,
  bookableDaysAhead: row.bookable_days_ahead,
  weekly: row.weekly.map(([weekday, start, end]) => ({ weekday, start, end })),
  absences: row.absences.map(([from, to]) => ({ from: dayOf(from), to: dayOf(to) })),
});

/** The working time of many practitioners at once, by id; ids that do not exist are left out. */
export async function loadSchedules(
  db: Queryable,
  practitionerIds: readonly string[],
): Promise<Map<string, WorkingTime>> {
  const rows = await db.rows<ScheduleRow & { id: string }>(
    sql`select pr.id, ${scheduleColumns(sql`pr`)} from practitioner pr where pr.id = any(${practitionerIds}::uuid[])`,
  );
  return new Map(rows.map((row) => [row.id, workingTimeOf(row)]));
}

/** A practitioner of the public directory. */
export async function loadListedSchedule(db: Queryable, practitionerId: string): Promise<WorkingTime | undefined> {
  const row = await db.row<ScheduleRow>(
    sql`select ${scheduleColumns(sql`pr`)} from practitioner pr where pr.id = ${practitionerId} and pr.listed`,
  );
  return row && workingTimeOf(row);
}

/**
 * What is taken of [from, to) (milliseconds) for many practitioners at once, by id, sorted by start: visits that stand,
 * and holds that have not expired at `now`. Practitioners with nothing taken are left out.
 */
export async function loadBusy(
  db: Queryable,
  practitionerIds: readonly string[],
  span: { from: number; to: number; now: number },
): Promise<Map<string, Interval[]>> {
  const from = new Date(span.from);
  const to = new Date(span.to);
  // Two halves, because holds are in an index of their own. No visit is longer than four hours, which bounds the scan.
  const rows = await db.rows<{ practitioner_id: string; start: number; end: number }>(sql`
    select practitioner_id, date_part('epoch', start_at) * 1000 as start, date_part('epoch', end_at) * 1000 as "end"
    from appointment
    where practitioner_id = any(${practitionerIds}::uuid[])
      and start_at > ${from}::timestamptz - interval '4 hours' and start_at < ${to} and end_at > ${from}
      and status <> 'held' and status in ('requested', 'confirmed', 'checked_in', 'completed')
    union all
    select practitioner_id, date_part('epoch', start_at) * 1000, date_part('epoch', end_at) * 1000
    from appointment
    where status = 'held' and hold_expires_at > ${new Date(span.now)}
      and practitioner_id = any(${practitionerIds}::uuid[]) and start_at < ${to} and end_at > ${from}
    order by start`);
  const busy = new Map<string, Interval[]>();
  for (const { practitioner_id: id, start, end } of rows) {
    const known = busy.get(id);
    if (known) known.push({ start, end });
    else busy.set(id, [{ start, end }]);
  }
  return busy;
}

export interface FullScheduleRow extends ScheduleRow {
  id: string;
  schedule_version: number;
  absence_reasons: (Buffer | null)[];
}

/** The schedule of a practitioner whose agenda the actor keeps. `lock` until the end of the transaction, to change it. */
export function loadKeptSchedule(
  db: Queryable,
  actor: Actor,
  practitionerId: string,
  { lock = false } = {},
): Promise<FullScheduleRow | undefined> {
  return db.row<FullScheduleRow>(sql`
    select pr.id, pr.schedule_version, ${scheduleColumns(sql`pr`)},
      array(select ab.reason_sealed from absence ab where ab.practitioner_id = pr.id
        order by ab.from_date limit 200) as absence_reasons
    from practitioner pr where pr.id = ${practitionerId} and ${keepsAgendaOf(actor, sql`pr.id`)} ${lock ? sql`for no key update of pr` : nothing}`);
}

export interface NewSchedule {
  timeZone: string;
  slotMinutes: number;
  bookableDaysAhead: number | null;
  weekly: readonly { weekday: number; start: number; end: number }[];
  absences: readonly { from: string; to: string; reasonSealed: Buffer | null }[];
}

/** Replaces hours and absences; the new version of the schedule. */
export async function replaceSchedule(tx: Queryable, practitionerId: string, schedule: NewSchedule): Promise<number> {
  const { weekly, absences } = schedule;
  await tx.run(sql`delete from weekly_hours where practitioner_id = ${practitionerId}`);
  await tx.run(sql`delete from absence where practitioner_id = ${practitionerId}`);
  await tx.run(sql`insert into weekly_hours (practitioner_id, weekday, start_minute, end_minute)
    select ${practitionerId}::uuid, u.* from unnest(${weekly.map((w) => w.weekday)}::smallint[],
      ${weekly.map((w) => w.start)}::smallint[], ${weekly.map((w) => w.end)}::smallint[]) u`);
  await tx.run(sql`insert into absence (practitioner_id, from_date, to_date, reason_sealed)
    select ${practitionerId}::uuid, u.* from unnest(${absences.map((a) => a.from)}::date[],
      ${absences.map((a) => a.to)}::date[], ${absences.map((a) => a.reasonSealed)}::bytea[]) u`);
  const row = await tx.row<{ schedule_version: number }>(sql`
    update practitioner set time_zone = ${schedule.timeZone}, slot_minutes = ${schedule.slotMinutes},
      bookable_days_ahead = ${schedule.bookableDaysAhead}, schedule_version = schedule_version + 1
    where id = ${practitionerId} returning schedule_version`);
  return row?.schedule_version ?? 0;
}
