import type { Patient, PatientRow } from '@medisense/contract';
import type { Queryable, Transaction } from '../db/database.ts';
import { nothing, type Sql, sql } from '../db/sql.ts';

/** A person as the table has it. */
export interface PatientRecord {
  id: string;
  account_id: string | null;
  given_name: string;
  family_name: string;
  birth_date: string | null;
  sex: Patient['sex'];
  blood_group: Patient['bloodGroup'];
  status: NonNullable<PatientRow['status']>;
  phone: string | null;
  email: string | null;
  address_line: string;
  city: string;
  country: string | null;
  language: Patient['language'];
  photo_url: string | null;
  created_at: Date;
  version: number;
  /** Null only once erased. */
  data_key_sealed: Buffer;
}
const all = sql`p.id, p.account_id, p.given_name, p.family_name, p.birth_date, p.sex, p.blood_group, p.status, p.phone,
  p.email, p.address_line, p.city, p.country, p.language, p.photo_url, p.created_at, p.version, p.data_key_sealed`;

/** One person, if the scope holds: the relation is part of the query. */
export const findPatient = (db: Queryable, id: string, scope: Sql): Promise<PatientRecord | undefined> =>
  db.row(sql`select ${all} from patient p where p.id = ${id} and ${scope}`);

/** The same, not to be erased before the transaction ends. */
export const keepPatient = (tx: Transaction, id: string, scope: Sql): Promise<PatientRecord | undefined> =>
  tx.row(sql`select ${all} from patient p where p.id = ${id} and ${scope} for share of p`);

/** The same, to be changed: locked until the transaction ends. */
export const lockPatient = (tx: Transaction, id: string, scope: Sql): Promise<PatientRecord | undefined> =>
  tx.row(sql`select ${all} from patient p where p.id = ${id} and ${scope} for no key update of p`);

/** The person that an account signs in as, not to be erased before the transaction ends. */
export const findOwnPerson = (tx: Transaction, accountId: string): Promise<PatientRecord | undefined> =>
  tx.row(sql`select ${all} from patient p
    where p.account_id = ${accountId} and p.relation = 'self' and p.erased_at is null order by p.id limit 1 for share of p`);

export type NewPatient = Omit<PatientRecord, 'status' | 'version' | 'photo_url'> & {
  relation: 'self' | 'dependent';
  given_key: string;
  family_key: string;
};

export async function insertPatient(tx: Transaction, n: NewPatient): Promise<PatientRecord> {
  const made = await tx.row<PatientRecord>(sql`
    insert into patient as p (id, account_id, relation, given_name, family_name, given_key, family_key, birth_date, sex,
      blood_group, phone, email, address_line, city, country, language, data_key_sealed, created_at)
    values (${n.id}, ${n.account_id}, ${n.relation}, ${n.given_name}, ${n.family_name}, ${n.given_key}, ${n.family_key},
      ${n.birth_date}, ${n.sex}, ${n.blood_group}, ${n.phone}, ${n.email}, ${n.address_line}, ${n.city}, ${n.country},
      ${n.language}, ${n.data_key_sealed}, ${n.created_at})
    returning ${all}`);
  return made as PatientRecord;
}

/** Locks the account, so that two requests at once cannot both take its last place. */
export async function countPersons(tx: Transaction, accountId: string): Promise<number> {
  await tx.run(sql`select from account where id = ${accountId} for no key update`);
  const found = await tx.row<{ n: number }>(
    sql`select count(*) as n from patient where account_id = ${accountId} and erased_at is null`,
  );
  return found?.n ?? 0;
}

export async function insertCare(tx: Transaction, patientId: string, practitionerId: string, since: Date) {
  await tx.run(sql`insert into care_relation (patient_id, practitioner_id, since)
    values (${patientId}, ${practitionerId}, ${since})
    on conflict (patient_id, practitioner_id) do update set until = null`);
}

/** The first doctor an assistant works for. */
export async function findFirstDoctor(db: Queryable, assistantId: string): Promise<string | undefined> {
  const found = await db.row<{ doctor_id: string }>(
    sql`select doctor_id from works_for where assistant_id = ${assistantId} order by doctor_id limit 1`,
  );
  return found?.doctor_id;
}

export async function storePatient(tx: Transaction, p: PatientRecord & { given_key: string; family_key: string }) {
  await tx.run(sql`update patient set given_name = ${p.given_name}, family_name = ${p.family_name},
    given_key = ${p.given_key}, family_key = ${p.family_key}, birth_date = ${p.birth_date}, sex = ${p.sex},
    blood_group = ${p.blood_group}, phone = ${p.phone}, email = ${p.email}, address_line = ${p.address_line},
    city = ${p.city}, country = ${p.country}, language = ${p.language}, version = ${p.version}
    where id = ${p.id}`);
}

/**
 * Erases a person: visits to come are cancelled, sealed text and its key go, what remains says when and where a visit
 * was but no longer whose. Kept answers repeat what was typed, so those of the account and those about the person go too.
 */
export async function erasePatient(tx: Transaction, patient: PatientRecord, pseudonym: string, now: Date) {
  const { id } = patient;
  const cancelled = await tx.run(sql`update appointment set status = 'cancelled', version = version + 1
    where patient_id = ${id} and start_at > ${now} and status in ('requested', 'confirmed')`);
  await tx.run(sql`update appointment set reason_sealed = null, note_sealed = null, symptom_report_id = null
    where patient_id = ${id}`);
  await tx.run(sql`delete from symptom_report where patient_id = ${id}`);
  await tx.run(sql`delete from mood_entry where patient_id = ${id}`);
  await tx.run(sql`delete from questionnaire_response where patient_id = ${id}`);
  await tx.run(sql`delete from wellbeing_sharing where patient_id = ${id}`);
  await tx.run(sql`delete from conversation where patient_id = ${id}`);
  await tx.run(sql`delete from companion_consent where patient_id = ${id}`);
  await tx.run(sql`delete from companion_person_day where patient_id = ${id}`);
  await leaveAlertShells(tx, id, now);
  await tx.run(sql`delete from safety_plan where patient_id = ${id}`);
  await tx.run(sql`update care_relation set until = ${now} where patient_id = ${id} and until is null`);
  await tx.run(sql`delete from idempotency_key where account_id = ${patient.account_id} or patient_id = ${id}`);
  await tx.run(sql`update patient set account_id = null, relation = 'dependent', given_name = 'Patient',
    family_name = ${pseudonym}, given_key = '', family_key = '', birth_date = null, sex = null, blood_group = null,
    phone = null, email = null, address_line = '', city = '', country = null, photo_url = null, data_key_sealed = null,
    erased_at = ${now}, version = version + 1 where id = ${id}`);
  return cancelled;
}

/**
 * Of the alerts of an erased person stays what figures and accountability need: when, how grave, in whose hands, what
 * came of it. Person, pseudonym, words and the places where they were go; one that was still open is over.
 */
async function leaveAlertShells(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.run(sql`insert into alert_step (alert_id, at, kind)
    select id, ${now}, 'person_erased' from crisis_alert where patient_id = ${id}`);
  await tx.run(sql`update alert_step set source_id = null, reason_sealed = null
    where alert_id in (select id from crisis_alert where patient_id = ${id})`);
  await tx.run(sql`update notification set read_at = ${now} where read_at is null
    and about_id in (select id from crisis_alert where patient_id = ${id})`);
  await tx.run(sql`update crisis_alert set patient_id = null, pseudonym = '', note_sealed = null, state = 'closed', closed_at = coalesce(closed_at, ${now}), offered_to = null,
    passes_on_at = null, erased_at = ${now} where patient_id = ${id}`);
}

export interface ListFilter {
  scope: Sql;
  bloodGroup: string | undefined;
  status: string | undefined;
  descending: boolean;
  limit: number;
}
export type ListedPatient = Pick<
  PatientRecord,
  'id' | 'given_name' | 'family_name' | 'birth_date' | 'sex' | 'blood_group' | 'city' | 'status' | 'photo_url'
> & { given_key: string; family_key: string };

const listed = sql`p.id, p.given_name, p.family_name, p.birth_date, p.sex, p.blood_group, p.city, p.status, p.photo_url,
  p.given_key, p.family_key`;
const filters = (f: ListFilter) => sql`${f.scope}
  ${f.bloodGroup ? sql`and p.blood_group = ${f.bloodGroup}` : nothing}
  ${f.status ? sql`and p.status = ${f.status}` : nothing}`;

/** By name, from the index; `after` is the place of the last row of the page before. */
export function listByName(
  db: Queryable,
  f: ListFilter,
  after?: { family: string; given: string; id: string },
): Promise<ListedPatient[]> {
  const place = sql`(${after?.family}::text, ${after?.given}::text, ${after?.id}::uuid)`;
  const names = sql`(p.family_key, p.given_key, p.id)`;
  const beyond = f.descending ? sql`and ${names} < ${place}` : sql`and ${names} > ${place}`;
  const order = f.descending
    ? sql`p.family_key desc, p.given_key desc, p.id desc`
    : sql`p.family_key, p.given_key, p.id`;
  return db.rows(sql`select ${listed} from patient p where ${filters(f)} ${after ? beyond : nothing}
    order by ${order} limit ${f.limit}`);
}

const families = sql`p.family_key`;
const givens = sql`p.given_key`;
/** Which name a found person matched by; family names come first. */
export type MatchedName = 'family' | 'given';
export type FoundPatient = ListedPatient & { matched: MatchedName };

/**
 * People whose family or given name starts with `key`: first the family names, then the given names, each in order of
 * the index that is searched (byte order, `~<~`), so that a short `key` reads a page and not every match. The outer
 * select keeps the order of its two parts: PostgreSQL never runs parts that have a limit in parallel.
 */
export function searchByName(
  db: Queryable,
  f: ListFilter,
  key: string,
  after?: { matched: MatchedName; key: string; id: string },
): Promise<FoundPatient[]> {
  // no text in UTF-8 that starts with the key sorts behind this
  const end = `${key}\u{10FFFF}`;
  const startsHere = (column: Sql) => sql`${column} ~>=~ ${key} and ${column} ~<~ ${end}`;
  const arm = (matched: MatchedName, column: Sql) => {
    const place = sql`${after?.key}::text`;
    const id = sql`${after?.id}::uuid`;
    const beyond = f.descending
      ? sql`and ${column} ~<=~ ${place} and (${column} ~<~ ${place} or p.id < ${id})`
      : sql`and ${column} ~>=~ ${place} and (${column} ~>~ ${place} or p.id > ${id})`;
    const order = f.descending ? sql`${column} using ~>~, p.id desc` : sql`${column} using ~<~, p.id`;
    return sql`(select ${listed}, ${matched}::text as matched from patient p
      where ${startsHere(column)} and ${filters(f)} ${after?.matched === matched ? beyond : nothing}
      ${matched === 'given' ? sql`and not (${startsHere(families)})` : nothing}
      order by ${order} limit ${f.limit})`;
  };
  if (after?.matched === 'given') return db.rows(arm('given', givens));
  return db.rows(sql`select * from (${arm('family', families)} union all ${arm('given', givens)}) found
    limit ${f.limit}`);
}
