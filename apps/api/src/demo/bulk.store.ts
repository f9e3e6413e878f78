import type { AppointmentStatus, Patient, Practitioner, Role } from '@medisense/contract';
import type { Queryable, Transaction } from '../db/database.ts';
import { type Sql, sql } from '../db/sql.ts';

/** Rows as bulk loading takes them: one statement of one shape for thousands of them. */
export interface AccountRow {
  id: string;
  email: string;
  username: string;
  passwordHash: string;
  role: Role;
  status: 'active' | 'pending';
  language: 'fr' | 'en' | 'ar';
  createdAt: Date;
}
export interface PractitionerRow {
  id: string;
  accountId: string | null;
  kind: Practitioner['kind'];
  listed: boolean;
  title: string;
  givenName: string;
  familyName: string;
  nameKey: string;
  languages: Practitioner['languages'];
  specialties: Practitioner['specialties'];
  city: string;
  cityKey: string;
  country: string;
  photoUrl: string | null;
  about: string;
  whatsappNumber: string | null;
  timeZone: string;
  slotMinutes: number;
  bookableDaysAhead: number | null;
  createdAt: Date;
}
export interface HoursRow {
  practitionerId: string;
  weekday: number;
  start: number;
  end: number;
}
export interface AbsenceRow {
  practitionerId: string;
  from: string;
  to: string;
}
export interface PatientRow {
  id: string;
  accountId: string | null;
  relation: 'self' | 'dependent';
  givenName: string;
  familyName: string;
  givenKey: string;
  familyKey: string;
  birthDate: string;
  sex: 'female' | 'male';
  bloodGroup: Patient['bloodGroup'];
  status: NonNullable<Patient['status']>;
  phone: string | null;
  email: string | null;
  addressLine: string;
  city: string;
  country: string | null;
  language: Patient['language'];
  photoUrl: string | null;
  dataKeySealed: Buffer;
  createdAt: Date;
}
export interface CareRow {
  patientId: string;
  practitionerId: string;
  since: Date;
}
export interface VisitRow {
  id: string;
  practitionerId: string;
  patientId: string;
  status: AppointmentStatus;
  kind: 'in_person' | 'video' | 'phone';
  startAt: Date;
  endAt: Date;
  wallStart: string;
  timeZone: string;
  reasonSealed: Buffer | null;
  symptomReportId: string | null;
  createdAt: Date;
}

const BATCH = 2000;
async function inBatches<R>(tx: Transaction, rows: readonly R[], statement: (batch: readonly R[]) => Sql) {
  for (let from = 0; from < rows.length; from += BATCH) await tx.run(statement(rows.slice(from, from + BATCH)));
}
const column = <R, K extends keyof R>(rows: readonly R[], key: K): R[K][] => rows.map((row) => row[key]);
// unnest flattens arrays of arrays, so lists of words travel as one text each
const lists = (values: readonly (readonly string[])[]) => values.map((value) => value.join(','));

export const insertAccounts = (tx: Transaction, rows: readonly AccountRow[]) =>
  inBatches(
    tx,
    rows,
    (r) => sql`
    insert into account (id, email, email_key, username, password_hash, role, status, language, created_at, demo)
    select u.id, u.email, lower(u.email), u.username, u.hash, u.role, u.status, u.language, u.created_at, true
    from unnest(${column(r, 'id')}::uuid[], ${column(r, 'email')}::text[], ${column(r, 'username')}::text[],
      ${column(r, 'passwordHash')}::text[], ${column(r, 'role')}::text[], ${column(r, 'status')}::text[],
      ${column(r, 'language')}::text[], ${column(r, 'createdAt')}::timestamptz[])
      u(id, email, username, hash, role, status, language, created_at)`,
  );

export const insertPractitioners = (tx: Transaction, rows: readonly PractitionerRow[]) =>
  inBatches(
    tx,
    rows,
    (r) => sql`
    insert into practitioner (id, account_id, kind, listed, title, given_name, family_name, name_key, languages,
      specialties, city, city_key, country, photo_url, about, whatsapp_number, time_zone, slot_minutes,
      bookable_days_ahead, created_at)
    select u.id, u.account_id, u.kind, u.listed, u.title, u.given_name, u.family_name, u.name_key,
      string_to_array(u.languages, ','), string_to_array(u.specialties, ','), u.city, u.city_key, u.country, u.photo_url,
      u.about, u.whatsapp_number, u.time_zone, u.slot_minutes, u.bookable_days_ahead, u.created_at
    from unnest(${column(r, 'id')}::uuid[], ${column(r, 'accountId')}::uuid[], ${column(r, 'kind')}::text[],
      ${column(r, 'listed')}::boolean[], ${column(r, 'title')}::text[], ${column(r, 'givenName')}::text[],
      ${column(r, 'familyName')}::text[], ${column(r, 'nameKey')}::text[], ${lists(column(r, 'languages'))}::text[],
      ${lists(column(r, 'specialties'))}::text[], ${column(r, 'city')}::text[], ${column(r, 'cityKey')}::text[],
      ${column(r, 'country')}::text[], ${column(r, 'photoUrl')}::text[], ${column(r, 'about')}::text[],
      ${column(r, 'whatsappNumber')}::text[], ${column(r, 'timeZone')}::text[], ${column(r, 'slotMinutes')}::int[],
      ${column(r, 'bookableDaysAhead')}::int[], ${column(r, 'createdAt')}::timestamptz[])
      u(id, account_id, kind, listed, title, given_name, family_name, name_key, languages, specialties, city, city_key,
        country, photo_url, about, whatsapp_number, time_zone, slot_minutes, bookable_days_ahead, created_at)`,
  );

export const insertHours = (tx: Transaction, rows: readonly HoursRow[]) =>
  inBatches(
    tx,
    rows,
    (r) => sql`
    insert into weekly_hours (practitioner_id, weekday, start_minute, end_minute)
    select u.* from unnest(${column(r, 'practitionerId')}::uuid[], ${column(r, 'weekday')}::smallint[],
      ${column(r, 'start')}::smallint[], ${column(r, 'end')}::smallint[]) u`,
  );

export const insertAbsences = (tx: Transaction, rows: readonly AbsenceRow[]) =>
  inBatches(
    tx,
    rows,
    (r) => sql`
    insert into absence (practitioner_id, from_date, to_date)
    select u.* from unnest(${column(r, 'practitionerId')}::uuid[], ${column(r, 'from')}::date[],
      ${column(r, 'to')}::date[]) u`,
  );

export const insertWorksFor = (tx: Transaction, rows: readonly { assistantId: string; doctorId: string }[]) =>
  inBatches(
    tx,
    rows,
    (r) => sql`
    insert into works_for (assistant_id, doctor_id)
    select u.* from unnest(${column(r, 'assistantId')}::uuid[], ${column(r, 'doctorId')}::uuid[]) u`,
  );

export const insertPatients = (tx: Transaction, rows: readonly PatientRow[]) =>
  inBatches(
    tx,
    rows,
    (r) => sql`
    insert into patient (id, account_id, relation, given_name, family_name, given_key, family_key, birth_date, sex,
      blood_group, status, phone, email, address_line, city, country, language, photo_url, data_key_sealed, created_at)
    select u.* from unnest(${column(r, 'id')}::uuid[], ${column(r, 'accountId')}::uuid[],
      ${column(r, 'relation')}::text[], ${column(r, 'givenName')}::text[], ${column(r, 'familyName')}::text[],
      ${column(r, 'givenKey')}::text[], ${column(r, 'familyKey')}::text[], ${column(r, 'birthDate')}::date[],
      ${column(r, 'sex')}::text[], ${column(r, 'bloodGroup')}::text[], ${column(r, 'status')}::text[],
      ${column(r, 'phone')}::text[], ${column(r, 'email')}::text[], ${column(r, 'addressLine')}::text[],
      ${column(r, 'city')}::text[], ${column(r, 'country')}::text[], ${column(r, 'language')}::text[],
      ${column(r, 'photoUrl')}::text[], ${column(r, 'dataKeySealed')}::bytea[],
      ${column(r, 'createdAt')}::timestamptz[]) u`,
  );

export const insertCare = (tx: Transaction, rows: readonly CareRow[]) =>
  inBatches(
    tx,
    rows,
    (r) => sql`
    insert into care_relation (patient_id, practitioner_id, since)
    select u.* from unnest(${column(r, 'patientId')}::uuid[], ${column(r, 'practitionerId')}::uuid[],
      ${column(r, 'since')}::timestamptz[]) u`,
  );

export const insertVisits = (tx: Transaction, rows: readonly VisitRow[]) =>
  inBatches(
    tx,
    rows,
    (r) => sql`
    insert into appointment (id, practitioner_id, patient_id, status, kind, start_at, end_at, wall_start, time_zone,
      reason_sealed, symptom_report_id, created_at)
    select u.* from unnest(${column(r, 'id')}::uuid[], ${column(r, 'practitionerId')}::uuid[],
      ${column(r, 'patientId')}::uuid[], ${column(r, 'status')}::text[], ${column(r, 'kind')}::text[],
      ${column(r, 'startAt')}::timestamptz[], ${column(r, 'endAt')}::timestamptz[], ${column(r, 'wallStart')}::text[],
      ${column(r, 'timeZone')}::text[], ${column(r, 'reasonSealed')}::bytea[],
      ${column(r, 'symptomReportId')}::uuid[], ${column(r, 'createdAt')}::timestamptz[]) u`,
  );

const LOCK = 7_205_772;
/** Waits for whoever else is filling this database; then whether nobody and nothing is in it. */
export async function isEmpty(tx: Transaction): Promise<boolean> {
  await tx.run(sql`select pg_advisory_xact_lock(${LOCK}::bigint)`);
  const found = await tx.row<{ empty: boolean }>(sql`select not exists (select from account)
    and not exists (select from practitioner) and not exists (select from patient) as empty`);
  return found?.empty ?? false;
}

/** Figures for the planner: without them the first queries after a bulk load are planned for empty tables. */
export async function analyze(db: Queryable): Promise<void> {
  await db.run(sql`analyze account, practitioner, weekly_hours, works_for, patient, care_relation, appointment`);
}
