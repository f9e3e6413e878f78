import type { Actor } from '../access/actor.ts';
import type { Transaction } from '../db/database.ts';
import { nothing, type Sql, sql } from '../db/sql.ts';
import {
  agendaTurn,
  deleteIdleHolds,
  isOverlap,
  patientTurn,
  type ScheduleRow,
  scheduleColumns,
  selectTaken,
} from '../schedule/index.ts';
import { mayAttachReports, mayBook } from './appointment.policy.ts';
import { beginCare } from './appointment.store.ts';

export interface BookingGround extends ScheduleRow {
  practitioner_id: string;
  practitioner_name: string;
  practitioner_photo: string | null;
  patient_id: string;
  patient_name: string;
  patient_photo: string | null;
  data_key_sealed: Buffer;
  report_found: boolean;
  /** The caller's own hold, if one was named and still exists; milliseconds. */
  hold_id: string | null;
  hold_practitioner_id: string | null;
  hold_start: number | null;
  hold_end: number | null;
}

/**
 * Waits for the agenda and the patient, and reads what a booking stands on, in one statement. Undefined when the actor
 * may not book this patient with this practitioner. The statement saw the database before the wait: what others may have
 * changed meanwhile (holds, visits) is decided by the next one.
 */
export function openBooking(
  tx: Transaction,
  actor: Actor,
  wish: {
    practitionerId: string;
    patientId: string;
    symptomReportId?: string | undefined;
    holdId?: string | undefined;
  },
): Promise<BookingGround | undefined> {
  const { practitionerId, patientId, symptomReportId, holdId } = wish;
  const report = symptomReportId
    ? sql`exists (select 1 from symptom_report r where r.id = ${symptomReportId} and r.patient_id = p.id)
        and ${mayAttachReports(actor)}::boolean`
    : sql`true`;
  const holdColumns = holdId
    ? sql`h.id as hold_id, h.practitioner_id as hold_practitioner_id,
        date_part('epoch', h.start_at) * 1000 as hold_start, date_part('epoch', h.end_at) * 1000 as hold_end`
    : sql`null as hold_id`;
  const hold = holdId
    ? sql`left join appointment h on h.id = ${holdId} and h.status = 'held' and h.held_by = ${actor.accountId}`
    : nothing;
  return tx.row<BookingGround>(sql`
    with agenda as materialized (select ${agendaTurn(sql`${practitionerId}::uuid`)}),
      person as materialized (select ${patientTurn(sql`${patientId}::uuid`)} from agenda)
    select pr.id as practitioner_id, pr.given_name || ' ' || pr.family_name as practitioner_name,
      pr.photo_url as practitioner_photo, p.id as patient_id, rtrim(p.given_name || ' ' || p.family_name) as patient_name,
      p.photo_url as patient_photo, p.data_key_sealed, ${report} as report_found, ${holdColumns},
      ${scheduleColumns(sql`pr`)}
    from person join practitioner pr on pr.id = ${practitionerId} join patient p on p.id = ${patientId} ${hold}
    where p.erased_at is null and p.data_key_sealed is not null and ${mayBook(actor)}
    -- an erasure that is under way is waited for, and a later one finds the visit
    for share of p`);
}

/** A claim on a practitioner's and a patient's time. */
export interface Claim {
  practitionerId: string;
  patientId: string;
  start: Date;
  end: Date;
  accountId: string;
  now: Date;
  /** Claims the time although the patient is elsewhere. */
  evenIfBusy: boolean;
}
export interface NewVisit extends Claim {
  id: string;
  status: 'requested' | 'confirmed';
  kind: string;
  wallStart: string;
  timeZone: string;
  reasonSealed: Buffer | null;
  symptomReportId: string | null;
}
export interface Outcome {
  /** The visit has the time. */
  done: boolean;
  /** Something else stands in the practitioner's way. */
  taken: boolean;
  /** The patient is elsewhere. */
  busy: boolean;
}

// No visit is longer than four hours, which bounds the scan of the patient's visits.
const patientElsewhere = (claim: Claim, exceptId?: string): Sql => sql`
  select 1 from appointment where patient_id = ${claim.patientId} and status <> 'held'
    and status in ('requested', 'confirmed', 'checked_in', 'completed')
    and start_at < ${claim.end} and end_at > ${claim.start}
    and start_at > ${claim.start}::timestamptz - interval '4 hours'
    ${exceptId === undefined ? nothing : sql`and id <> ${exceptId}`} limit 1`;

interface Ways {
  /** Statement that deletes holds which do not count. */
  gone: Sql;
  /** Selects a row when the time cannot be had. */
  taken: Sql;
  /** Selects a row when the patient is elsewhere. */
  busy: Sql;
  /** Whether the patient comes into care by it. */
  care: boolean;
}

/** Runs `write`, which reads from `clear`, where nothing stands in the way: looking and writing are one statement. */
async function claimTime(
  tx: Transaction,
  claim: Claim,
  write: Sql,
  { gone, taken, busy, care }: Ways,
): Promise<Outcome> {
  const caring = beginCare({
    from: sql`made`,
    practitionerId: sql`${claim.practitionerId}::uuid`,
    patientId: sql`${claim.patientId}::uuid`,
    now: claim.now,
  });
  try {
    const row = await tx.row<Outcome>(sql`
      with gone as (${gone}), taken as materialized (${taken}), busy as materialized (${busy}),
        -- counting the deleted makes their deletion come before the writing
        clear as (select count(*) as deleted from gone
          having not exists (select 1 from taken) and (${claim.evenIfBusy}::boolean or not exists (select 1 from busy))),
        made as (${write} returning 1)
        ${care ? sql`, care as (${caring})` : nothing}
      select exists (select 1 from made) as done, exists (select 1 from taken) as taken,
        exists (select 1 from busy) as busy`);
    return row ?? TAKEN;
  } catch (error) {
    if (isOverlap(error)) return TAKEN;
    throw error;
  }
}
const TAKEN: Outcome = { done: false, taken: true, busy: false };

/** Books a free time. */
export function insertVisit(tx: Transaction, visit: NewVisit): Promise<Outcome> {
  const write = sql`
    insert into appointment (id, practitioner_id, patient_id, status, kind, start_at, end_at, wall_start, time_zone,
      reason_sealed, symptom_report_id, created_by, created_at)
    select ${visit.id}::uuid, ${visit.practitionerId}::uuid, ${visit.patientId}::uuid, ${visit.status}, ${visit.kind},
      ${visit.start}::timestamptz, ${visit.end}::timestamptz, ${visit.wallStart}, ${visit.timeZone},
      ${visit.reasonSealed}::bytea, ${visit.symptomReportId}::uuid, ${visit.accountId}::uuid, ${visit.now}::timestamptz
    from clear`;
  return claimTime(tx, visit, write, {
    gone: deleteIdleHolds(visit, visit.accountId, visit.now),
    taken: selectTaken(visit, visit.accountId, visit.now),
    busy: patientElsewhere(visit),
    care: visit.status === 'confirmed',
  });
}

/** Turns the account's own hold into the visit with the same id; `taken` when the hold has ended. */
export function turnHold(tx: Transaction, visit: NewVisit): Promise<Outcome> {
  const live = sql`id = ${visit.id} and status = 'held' and held_by = ${visit.accountId} and hold_expires_at > ${visit.now}`;
  const write = sql`
    update appointment set patient_id = ${visit.patientId}, status = ${visit.status}, kind = ${visit.kind},
      reason_sealed = ${visit.reasonSealed}, symptom_report_id = ${visit.symptomReportId},
      created_at = ${visit.now}, held_by = null, hold_expires_at = null
    from clear where ${live}`;
  return claimTime(tx, visit, write, {
    gone: sql`select 1 where false`,
    taken: sql`select 1 where not exists (select 1 from appointment where ${live})`,
    busy: patientElsewhere(visit),
    care: visit.status === 'confirmed',
  });
}

export interface Move extends Claim {
  noteSealed: Buffer | null;
  id: string;
  /** The version that was decided upon; nothing is done to another one. */
  version: number;
  status: 'requested' | 'confirmed';
  /** The visit was only asked for: to confirm it by moving begins care, to move one that stands does not. */
  answersRequest: boolean;
  wallStart: string;
  timeZone: string;
}

/** Moves a visit; neither done, taken nor busy when it has changed meanwhile. */
export function moveVisit(tx: Transaction, move: Move): Promise<Outcome> {
  const write = sql`
    update appointment set start_at = ${move.start}, end_at = ${move.end}, wall_start = ${move.wallStart},
      time_zone = ${move.timeZone}, status = ${move.status}, version = version + 1,
      note_sealed = coalesce(${move.noteSealed}::bytea, note_sealed)
    from clear where id = ${move.id} and version = ${move.version}`;
  return claimTime(tx, move, write, {
    gone: deleteIdleHolds(move, move.accountId, move.now),
    taken: selectTaken(move, move.accountId, move.now, move.id),
    busy: patientElsewhere(move, move.id),
    care: move.status === 'confirmed' && move.answersRequest,
  });
}
