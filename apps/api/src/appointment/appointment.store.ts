import type { AppointmentStatus, OrientationReview, SpecialtyId, Urgency } from '@medisense/contract';
import type { Actor } from '../access/actor.ts';
import type { Queryable, Transaction } from '../db/database.ts';
import { joined, nothing, type Sql, sql } from '../db/sql.ts';
import { agendaTurn, patientTurn, type ScheduleRow, scheduleColumns } from '../schedule/index.ts';
import { withinSight } from './appointment.policy.ts';

/** A visit with the two people in it. Instants in milliseconds since 1970. */
export interface VisitRow {
  id: string;
  status: AppointmentStatus;
  kind: 'in_person' | 'video' | 'phone';
  start: number;
  end: number;
  practitioner_id: string;
  practitioner_name: string;
  patient_id: string;
  patient_name: string;
  reason_sealed: Buffer | null;
  note_sealed?: Buffer | null;
  data_key_sealed: Buffer | null;
}
export interface FullVisitRow extends VisitRow, ReviewColumns {
  practitioner_photo: string | null;
  patient_photo: string | null;
  visit_zone: string;
  wall_start: string;
  symptom_report_id: string | null;
  created_at: Date;
  version: number;
  patient_key_sealed: Buffer | null;
}

/** What professionals said of the orientation behind a visit; all null while nobody has, absent where it was not read. */
export interface ReviewColumns {
  review_urgency?: OrientationReview['urgency'];
  review_specialty?: OrientationReview['specialty'];
  given_urgency?: Urgency | null;
  given_specialty?: SpecialtyId | null;
  given_rules?: string | null;
  reviewed_at?: Date | null;
  reviewer_name?: string | null;
}

const listColumns = sql`a.id, a.status, a.kind,
  date_part('epoch', a.start_at) * 1000 as start, date_part('epoch', a.end_at) * 1000 as "end",
  a.practitioner_id, pr.given_name || ' ' || pr.family_name as practitioner_name,
  a.patient_id, rtrim(p.given_name || ' ' || p.family_name) as patient_name,
  a.reason_sealed, case when a.reason_sealed is not null then p.data_key_sealed end as data_key_sealed`;
const fullColumns = sql`${listColumns}, a.note_sealed, p.data_key_sealed as patient_key_sealed, pr.photo_url as practitioner_photo, p.photo_url as patient_photo,
  a.time_zone as visit_zone, a.wall_start, a.symptom_report_id, a.created_at, a.version`;
const reviewColumns = sql`o.urgency as review_urgency, o.specialty as review_specialty, o.given_urgency, o.given_specialty,
  o.rules_version as given_rules, o.reviewed_at, rv.given_name || ' ' || rv.family_name as reviewer_name`;
const people = sql`join practitioner pr on pr.id = a.practitioner_id join patient p on p.id = a.patient_id`;
const review = sql`left join orientation_review o on o.appointment_id = a.id
  left join practitioner rv on rv.account_id = o.reviewed_by`;

export interface VisitFilter {
  practitionerId?: string | undefined;
  patientId?: string | undefined;
  status?: AppointmentStatus | undefined;
  from?: string | undefined;
  to?: string | undefined;
  newestFirst: boolean;
  after: { start: number; id: string } | undefined;
  limit: number;
}

/** Visits in the actor's sight, by start and id. */
export function listVisits(db: Queryable, actor: Actor, filter: VisitFilter): Promise<VisitRow[]> {
  const { practitionerId, patientId, status, from, to, after, newestFirst } = filter;
  const conditions: Sql[] = [
    sql`a.status <> 'held'`,
    withinSight(actor, practitionerId ? sql`${practitionerId}::uuid` : undefined),
  ];
  if (practitionerId) conditions.push(sql`a.practitioner_id = ${practitionerId}`);
  if (patientId) conditions.push(sql`a.patient_id = ${patientId}`);
  if (status) conditions.push(sql`a.status = ${status}`);
  if (from) conditions.push(sql`a.start_at >= ${new Date(from)}`);
  if (to) conditions.push(sql`a.start_at < ${new Date(to)}`);
  if (after) {
    const place = sql`(${new Date(after.start)}::timestamptz, ${after.id}::uuid)`;
    conditions.push(newestFirst ? sql`(a.start_at, a.id) < ${place}` : sql`(a.start_at, a.id) > ${place}`);
  }
  const order = newestFirst ? sql`a.start_at desc, a.id desc` : sql`a.start_at, a.id`;
  return db.rows<VisitRow>(sql`select ${listColumns} from appointment a ${people}
    where ${joined(conditions, ' and ')} order by ${order} limit ${filter.limit}`);
}

/** One visit in the actor's sight; `lock` until the end of the transaction, to take a step. */
export function findVisit(
  db: Queryable,
  actor: Actor,
  id: string,
  { lock = false } = {},
): Promise<FullVisitRow | undefined> {
  return db.row<FullVisitRow>(sql`select ${fullColumns}, ${reviewColumns} from appointment a ${people} ${review}
    where a.id = ${id} and a.status <> 'held' and ${withinSight(actor)} ${lock ? sql`for no key update of a` : nothing}`);
}

export type VisitToMove = FullVisitRow & ScheduleRow & { listed: boolean };
/** Waits for the agenda and the patient of a visit; the visit, if in sight, with the practitioner's working time. */
export function openVisitForMove(tx: Transaction, actor: Actor, id: string): Promise<VisitToMove | undefined> {
  return tx.row<VisitToMove>(sql`
    with target as materialized (
        select practitioner_id, patient_id from appointment where id = ${id} and status <> 'held'),
      agenda as materialized (select ${agendaTurn(sql`practitioner_id`)}, patient_id from target),
      person as materialized (select ${patientTurn(sql`patient_id`)} from agenda)
    select ${fullColumns}, ${reviewColumns}, pr.listed, ${scheduleColumns(sql`pr`)}
    from person, appointment a ${people} ${review}
    where a.id = ${id} and a.status <> 'held' and ${withinSight(actor)}`);
}

/** Whoever confirms a visit has the patient in care from then on. */
export const beginCare = (where: { from: Sql; practitionerId: Sql; patientId: Sql; now: Date }): Sql => sql`
  insert into care_relation (patient_id, practitioner_id, since)
  select ${where.patientId}, ${where.practitionerId}, ${where.now}::timestamptz from ${where.from}
  where not exists (select 1 from care_relation c where c.patient_id = ${where.patientId}
    and c.practitioner_id = ${where.practitionerId} and c.until is null)
  on conflict (patient_id, practitioner_id) do update set until = null, since = excluded.since
    where care_relation.until is not null`;

/** Writes the state of a visit that is locked, and what was said with it, if anything was; its new version. */
export async function setStatus(
  tx: Transaction,
  visit: Pick<FullVisitRow, 'id' | 'practitioner_id' | 'patient_id'>,
  status: AppointmentStatus,
  noteSealed: Buffer | null,
  now: Date,
): Promise<number> {
  const change = sql`update appointment set status = ${status}, version = version + 1,
    note_sealed = coalesce(${noteSealed}, note_sealed) where id = ${visit.id} returning version`;
  const { practitioner_id: practitionerId, patient_id: patientId } = visit;
  const care = beginCare({
    from: sql`changed`,
    practitionerId: sql`${practitionerId}::uuid`,
    patientId: sql`${patientId}::uuid`,
    now,
  });
  const row = await tx.row<{ version: number }>(
    status === 'confirmed' ? sql`with changed as (${change}), care as (${care}) select version from changed` : change,
  );
  return row?.version ?? 0;
}

export interface NewReview {
  appointmentId: string;
  urgency: OrientationReview['urgency'];
  specialty: OrientationReview['specialty'];
  givenUrgency: Urgency;
  givenSpecialty: SpecialtyId;
  rulesVersion: string;
  reviewedBy: string;
  reviewedAt: Date;
}
/** Keeps a judgement; what it leaves open (null) stays as it was, unless the orientation has changed there since. */
export async function keepReview(tx: Transaction, r: NewReview): Promise<void> {
  await tx.run(sql`insert into orientation_review as o
      (appointment_id, urgency, specialty, given_urgency, given_specialty, rules_version, reviewed_by, reviewed_at)
    values (${r.appointmentId}, ${r.urgency}, ${r.specialty}, ${r.givenUrgency}, ${r.givenSpecialty}, ${r.rulesVersion},
      ${r.reviewedBy}, ${r.reviewedAt})
    on conflict (appointment_id) do update set
      urgency = coalesce(excluded.urgency, case when o.given_urgency = excluded.given_urgency then o.urgency end),
      specialty = coalesce(excluded.specialty, case when o.given_specialty = excluded.given_specialty then o.specialty end),
      given_urgency = excluded.given_urgency, given_specialty = excluded.given_specialty, rules_version = excluded.rules_version,
      reviewed_by = excluded.reviewed_by, reviewed_at = excluded.reviewed_at`);
}

/** The next visit that a person has asked for or been given, with the name of the practitioner. */
export const findNextVisit = (
  db: Queryable,
  patientId: string,
  now: Date,
): Promise<{ id: string; start_at: Date; time_zone: string; practitioner_name: string } | undefined> =>
  db.row(sql`select a.id, a.start_at, a.time_zone,
      trim(concat(d.title, ' ', d.given_name, ' ', d.family_name)) as practitioner_name
    from appointment a join practitioner d on d.id = a.practitioner_id
    where a.patient_id = ${patientId} and a.start_at > ${now} and a.status in ('requested', 'confirmed')
    order by a.start_at limit 1`);
