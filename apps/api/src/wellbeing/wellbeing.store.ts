import type { QuestionnaireId, Series } from '@medisense/contract';
import type { Queryable, Transaction } from '../db/database.ts';
import { nothing, type Sql, sql } from '../db/sql.ts';
import type { PatientRecord } from '../patient/index.ts';

/** A kept row with what is needed to open it. */
interface Sealed {
  id: string;
  patient_id: string;
  at: Date;
  body_sealed: Buffer;
  /** The person's wrapped key. */
  data_key_sealed: Buffer;
}
export type MoodRecord = Sealed;
export interface ResponseRecord extends Sealed {
  questionnaire: QuestionnaireId;
}
type New<R extends Sealed> = Omit<R, 'data_key_sealed'>;

interface Place {
  scope: Sql;
  patientId: string | undefined;
  /** Id of the last row of the page before. */
  before: string | undefined;
  limit: number;
}
const within = ({ scope, patientId, before }: Place, id: Sql) => sql`${scope}
  ${patientId ? sql`and p.id = ${patientId}` : nothing} ${before ? sql`and ${id} < ${before}::uuid` : nothing}`;

export async function insertMood(tx: Transaction, m: New<MoodRecord>): Promise<void> {
  await tx.run(sql`insert into mood_entry (id, patient_id, at, body_sealed)
    values (${m.id}, ${m.patient_id}, ${m.at}, ${m.body_sealed})`);
}

/** The newest first (ids sort by time of making). */
export function listMoods(
  db: Queryable,
  place: Place & { from: string | undefined; to: string | undefined },
): Promise<MoodRecord[]> {
  return db.rows(sql`select m.id, m.patient_id, m.at, m.body_sealed, p.data_key_sealed
    from mood_entry m join patient p on p.id = m.patient_id
    where ${within(place, sql`m.id`)} ${place.from ? sql`and m.at >= ${place.from}` : nothing}
      ${place.to ? sql`and m.at < ${place.to}` : nothing}
    order by m.id desc limit ${place.limit}`);
}

/** One entry of this person. */
export const findMoodOf = (db: Queryable, id: string, patientId: string): Promise<MoodRecord | undefined> =>
  db.row(sql`select m.id, m.patient_id, m.at, m.body_sealed, p.data_key_sealed
    from mood_entry m join patient p on p.id = m.patient_id where m.id = ${id} and p.id = ${patientId}`);

/** One entry, to be changed: locked until the transaction ends. */
export function lockMood(tx: Transaction, id: string, scope: Sql) {
  return tx.row<
    MoodRecord & { language: PatientRecord['language'] }
  >(sql`select m.id, m.patient_id, m.at, m.body_sealed,
    p.data_key_sealed, p.language from mood_entry m join patient p on p.id = m.patient_id
    where m.id = ${id} and ${scope} for update of m`);
}
export async function storeMood(tx: Transaction, id: string, bodySealed: Buffer): Promise<void> {
  await tx.run(sql`update mood_entry set body_sealed = ${bodySealed} where id = ${id}`);
}

/** Whose entry it was; undefined where there is none in reach. */
export async function deleteMood(tx: Transaction, id: string, scope: Sql): Promise<string | undefined> {
  const gone = await tx.row<{ patient_id: string }>(sql`delete from mood_entry m using patient p
    where m.id = ${id} and p.id = m.patient_id and ${scope} returning m.patient_id`);
  return gone?.patient_id;
}

export async function insertResponse(tx: Transaction, r: New<ResponseRecord>): Promise<void> {
  await tx.run(sql`insert into questionnaire_response (id, patient_id, questionnaire, at, body_sealed)
    values (${r.id}, ${r.patient_id}, ${r.questionnaire}, ${r.at}, ${r.body_sealed})`);
}

/** The newest first. */
export function listResponses(
  db: Queryable,
  place: Place & { questionnaire: QuestionnaireId | undefined },
): Promise<ResponseRecord[]> {
  return db.rows(sql`select r.id, r.patient_id, r.questionnaire, r.at, r.body_sealed, p.data_key_sealed
    from questionnaire_response r join patient p on p.id = r.patient_id
    where ${within(place, sql`r.id`)} ${place.questionnaire ? sql`and r.questionnaire = ${place.questionnaire}` : nothing}
    order by r.id desc limit ${place.limit}`);
}

/** One result of this person. */
export const findResponseOf = (db: Queryable, id: string, patientId: string): Promise<ResponseRecord | undefined> =>
  db.row(sql`select r.id, r.patient_id, r.questionnaire, r.at, r.body_sealed, p.data_key_sealed
    from questionnaire_response r join patient p on p.id = r.patient_id where r.id = ${id} and p.id = ${patientId}`);

/** Whose result it was; undefined where there is none in reach. */
export async function deleteResponse(tx: Transaction, id: string, scope: Sql): Promise<string | undefined> {
  const gone = await tx.row<{ patient_id: string }>(sql`delete from questionnaire_response r using patient p
    where r.id = ${id} and p.id = r.patient_id and ${scope} returning r.patient_id`);
  return gone?.patient_id;
}

/** What the person that this account signs in as shares; `exists` is false where there is no such person. */
export async function findSharing(db: Queryable, accountId: string) {
  const rows = await db.rows<{ series: Series | null; since: Date | null }>(sql`select s.series, s.since
    from patient p left join wellbeing_sharing s on s.patient_id = p.id
    where p.account_id = ${accountId} and p.relation = 'self' and p.erased_at is null limit 100`);
  const shared = new Map<Series, Date>();
  for (const { series, since } of rows) if (series && since) shared.set(series, since);
  return { exists: rows.length > 0, shared };
}

/** Since when it is shared: sharing what is shared already keeps the first day. */
export async function share(tx: Transaction, patientId: string, series: Series, now: Date): Promise<Date> {
  const row = await tx.row<{ since: Date }>(sql`insert into wellbeing_sharing (patient_id, series, since)
    values (${patientId}, ${series}, ${now})
    on conflict (patient_id, series) do update set since = wellbeing_sharing.since returning since`);
  return row?.since ?? now;
}
export async function unshare(tx: Transaction, patientId: string, series: Series): Promise<void> {
  await tx.run(sql`delete from wellbeing_sharing where patient_id = ${patientId} and series = ${series}`);
}
